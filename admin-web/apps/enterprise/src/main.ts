import '@unionhub/shared/styles/tokens.css'
import '@unionhub/shared/styles/base.css'
import '@unionhub/shared/styles/element.css'
import '@unionhub/shared/styles/print.css'
import { VueQueryPlugin } from '@tanstack/vue-query'
import { createApp } from 'vue'
import { queryClient } from '@unionhub/shared/composables/queryClient'
import { applyAppearance } from '@unionhub/shared/composables/useAppearance'
import { applySite, loadSite } from '@unionhub/shared/composables/useSite'
import App from './app/App.vue'
import { router } from './app/router'

applyAppearance()
applySite('企业服务', import.meta.env.BASE_URL)
void loadSite()

createApp(App).use(router).use(VueQueryPlugin, { queryClient }).mount('#app')
