import type { Plugin } from 'vite'

/**
 * Replaces every remote file reference (fonts, shadow pictures, the vendor's advertising and statistics hosts) that
 * the framework puts into CSS or JS by an empty data URL, so that no request ever leaves the origin.
 */
export function dropRemoteAssets(): Plugin {
  const cssUrl = /url\(\s*(['"]?)https?:\/\/[^)'"]+\1\s*\)/g
  const quotedFile = /(["'`])https?:\/\/[^"'`\s]+\.(?:png|jpe?g|gif|ttf|woff2?|eot|svg)(?:\?[^"'`]*)?\1/g
  const vendorHost = /(["'`])https?:\/\/[\w.-]*dcloud\.(?:net\.cn|io)[^"'`\s]*\1/g
  const clean = (text: string) =>
    text.replace(cssUrl, 'url(data:,)').replace(quotedFile, '"data:,"').replace(vendorHost, '"data:,"')
  return {
    name: 'unionhub:drop-remote-assets',
    enforce: 'post',
    generateBundle(_options, bundle) {
      for (const item of Object.values(bundle)) {
        if (item.type === 'chunk') item.code = clean(item.code)
        else if (typeof item.source === 'string') item.source = clean(item.source)
      }
    },
  }
}
