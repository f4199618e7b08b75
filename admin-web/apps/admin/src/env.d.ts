/// <reference types="vite/client" />
import 'vue-router'

declare module 'vue-router' {
  interface RouteMeta {
    /** Name of the page, in the title bar and in the palette. */
    title?: string
    /** Without it the page is shown to everyone who is logged in. */
    permission?: string
    /** Open to people who are not logged in; drawn without the shell. */
    bare?: boolean
  }
}
