/// <reference types="vite/client" />
import 'vue-router'

declare module 'vue-router' {
  interface RouteMeta {
    /** Name of the page, in the title bar. */
    title?: string
    /** Open to people who are not logged in; drawn without the shell. */
    bare?: boolean
  }
}
