/// <reference types="vite/client" />

interface ImportMetaEnv {
  /** Origin of the API for the mini-program, e.g. https://union.example.gov.cn; H5 always uses its own origin. */
  readonly VITE_API_ORIGIN?: string
}

declare module '*.vue' {
  import type { DefineComponent } from 'vue'
  const component: DefineComponent<Record<string, never>, Record<string, never>, unknown>
  export default component
}
