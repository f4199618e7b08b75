import '@unionhub/shared/styles/tokens.css'
import '@unionhub/shared/styles/base.css'
import '@unionhub/shared/styles/element.css'
import '@unionhub/shared/styles/print.css'
import { VueQueryPlugin } from '@tanstack/vue-query'
import { createApp } from 'vue'
import { queryClient } from '@unionhub/shared/composables/queryClient'
import { applyAppearance } from '@unionhub/shared/composables/useAppearance'
import { applySite, loadSite } from '@unionhub/shared/composables/useSite'
import { unitSourceKey } from '@unionhub/shared/composables/useUnits'
import { onlookerKey } from '@unionhub/shared/composables/useWatermark'
import { unionDirectoryKey } from '@unionhub/shared/flow/directory'
import App from './app/App.vue'
import { router } from './app/router'
import { onlooker } from './app/session'
import { unionDirectory, unitSource } from './features/org/unitSource'

applyAppearance()
applySite('管理后台', import.meta.env.BASE_URL)
void loadSite()

createApp(App).use(router).use(VueQueryPlugin, { queryClient }).provide(unitSourceKey, unitSource).provide(unionDirectoryKey, unionDirectory).provide(onlookerKey, onlooker).mount('#app')
