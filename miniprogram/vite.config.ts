import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'
import uniPlugin from '@dcloudio/vite-plugin-uni'
import { chunks } from './vite/chunks'
import { dropRemoteAssets } from './vite/drop-remote-assets'
import { earlyChunks } from './vite/early-chunks'
import { leanFramework } from './vite/lean-framework'
import { miniAttributes } from './vite/mini-attributes'
import { shellWorker } from './vite/shell-worker'
import { silentImages } from './vite/silent-images'

type UniFactory = typeof uniPlugin
// The package is CommonJS: under ESM its function sits on `default`.
const uni: UniFactory = (uniPlugin as unknown as { default?: UniFactory }).default ?? uniPlugin

const mini = process.env.UNI_PLATFORM === 'mp-weixin'
const api = process.env.UNIONHUB_PUBLIC_URL ?? 'http://127.0.0.1:8300'

export default defineConfig({
  // Plain TypeScript that both trees of faces share.
  resolve: { alias: { '@core': fileURLToPath(new URL('../admin-web/packages/shared/src/core', import.meta.url)) } },
  plugins: [
    uni({ vueOptions: { template: { compilerOptions: { nodeTransforms: mini ? [miniAttributes] : [] } } } }),
    dropRemoteAssets(),
    ...(mini ? [] : [leanFramework(), silentImages(), earlyChunks(), shellWorker()]),
  ],
  build: {
    target: 'es2018',
    assetsInlineLimit: 4096,
    // All styles together are smaller than each page's apart, and no page waits for a dozen of them.
    cssCodeSplit: mini,
    // In the browser a handful of tiny files costs more than it saves; the mini-program keeps one file per component.
    rollupOptions: mini ? {} : { output: { experimentalMinChunkSize: 6000, manualChunks: chunks() } },
  },
  server: { host: '127.0.0.1', proxy: { '/api': api, '/j/': api } },
})
