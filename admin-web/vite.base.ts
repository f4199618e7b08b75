import { fileURLToPath } from 'node:url'
import vue from '@vitejs/plugin-vue'
import Components from 'unplugin-vue-components/vite'
import { ElementPlusResolver } from 'unplugin-vue-components/resolvers'
import type { UserConfig } from 'vite'

/**
 * What both faces share. Element Plus comes in by the component, so that a first page loads only what it shows.
 * UNIONHUB_URL is the API that `npm run dev` talks to.
 */
export function face(base: string, port: number): UserConfig {
  return {
    base,
    publicDir: fileURLToPath(new URL('packages/shared/public', import.meta.url)),
    plugins: [vue(), Components({ dirs: [], dts: false, resolvers: [ElementPlusResolver({ importStyle: 'css' })] })],
    build: {
      target: 'es2022',
      manifest: true,
      // Data addresses are allowed for images only; fonts and scripts stay files.
      assetsInlineLimit: 0,
      reportCompressedSize: false,
      chunkSizeWarningLimit: 700,
    },
    server: {
      port,
      strictPort: true,
      proxy: { '/api': process.env.UNIONHUB_URL ?? 'http://127.0.0.1:8300' },
    },
  }
}
