import { defineConfig } from 'vite'
import uniPlugin from '@dcloudio/vite-plugin-uni'
import { dropRemoteAssets } from './vite/drop-remote-assets'

type UniFactory = typeof uniPlugin
// The package is CommonJS: under ESM its function sits on `default`.
const uni: UniFactory = (uniPlugin as unknown as { default?: UniFactory }).default ?? uniPlugin

export default defineConfig({
  plugins: [uni(), dropRemoteAssets()],
  build: { target: 'es2018', assetsInlineLimit: 4096 },
  server: {
    host: '127.0.0.1',
    proxy: {
      '/api': process.env.UNIONHUB_PUBLIC_URL ?? 'http://127.0.0.1:8300',
      '/j/': process.env.UNIONHUB_PUBLIC_URL ?? 'http://127.0.0.1:8300',
    },
  },
})
