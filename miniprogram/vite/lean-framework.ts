import type { Plugin } from 'vite'

/**
 * Leaves out what no page of ours uses of the framework in the browser: its own words in four other languages, and the
 * title bar's search box, buttons and transparency.
 */
export function leanFramework(): Plugin {
  const unused = ['I18N_EN', 'I18N_ES', 'I18N_FR', 'I18N_ZH_HANT', 'NAVIGATIONBAR_BUTTONS', 'NAVIGATIONBAR_SEARCHINPUT', 'NAVIGATIONBAR_TRANSPARENT']
  return {
    name: 'unionhub:lean-framework',
    enforce: 'post',
    config: () => ({ define: Object.fromEntries(unused.map((name) => [`__UNI_FEATURE_${name}__`, 'false'])) }),
  }
}
