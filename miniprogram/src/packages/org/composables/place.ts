import { computed, ref, shallowRef } from 'vue'
import { useConsents, useMember } from '@/shared/auth'
import { STORAGE } from '@/shared/config'
import { api } from '@/shared/http'
import { canOpenPermissions, copyText, currentLocation, givesSatellitePoints, navigateTo, openPermissions, readStored, toast, writeStored, type Point } from '@/shared/platform'
import { distance, distanceText, toChineseMap } from '@/shared/util/geo'
import { useRemote } from '@/shared/util/remote'

/** Where a union is and how far, from where the phone is: asked for first, used here only, and never needed. */
export function usePlace() {
  const member = useMember()
  const unitId = ref('')
  const checked = ref(false)
  const locating = ref(false)
  const asking = ref(false)
  const refused = ref<'denied' | 'unavailable' | null>(null)
  const start = shallowRef<Point | null>(null)
  const place = useRemote(() => api.get('/member/org/places/{unit_id}', { path: { unit_id: unitId.value } }), () => `org.place.${unitId.value}`)

  const point = computed<Point | null>(() => {
    const it = place.data.value
    return it && it.longitude !== null && it.latitude !== null ? { longitude: it.longitude, latitude: it.latitude } : null
  })
  const away = computed(() => (point.value && start.value ? `约 ${distanceText(distance(start.value, point.value))}（直线）` : ''))

  async function refresh(): Promise<void> {
    if (await member.restore()) {
      if (!unitId.value) unitId.value = (await api.get('/member/membership/me').catch(() => null))?.card?.unit.id ?? ''
      if (unitId.value) await place.load()
    }
    checked.value = true
    if (point.value && !start.value && readStored<boolean>(STORAGE.place)) await find()
  }

  /** Nobody's position is read before they said yes here; the answer is kept on the phone. */
  async function locate(): Promise<void> {
    if (readStored<boolean>(STORAGE.place)) return find()
    if (await useConsents().ask(['privacy'])) asking.value = true
  }

  async function agree(): Promise<void> {
    asking.value = false
    writeStored(STORAGE.place, true)
    await find()
  }

  function refuse(): void {
    asking.value = false
    refused.value = 'denied'
  }

  async function find(): Promise<void> {
    locating.value = true
    const found = await currentLocation()
    locating.value = false
    if ('refused' in found) {
      refused.value = found.refused
      return
    }
    refused.value = null
    start.value = givesSatellitePoints() ? toChineseMap(found.point) : found.point
  }

  function lead(): void {
    const it = place.data.value
    if (it && point.value) navigateTo({ ...point.value, name: it.name, address: it.address }, it.navigation_url ?? '', start.value)
  }

  async function copy(): Promise<void> {
    toast((await copyText(place.data.value?.address ?? '')) ? '地址已复制' : '没有复制成功，请长按地址选择')
  }

  const settings = { available: canOpenPermissions(), open: openPermissions }
  return { unitId, place, checked, away, refused, locating, asking, mine: point, refresh, locate, agree, refuse, lead, copy, settings }
}
