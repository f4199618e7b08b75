import { GeoComponent } from 'echarts/components'
import { init, registerMap, use, type ECharts } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import { computed, nextTick, onBeforeUnmount, onMounted, reactive, shallowRef, watch, type Ref } from 'vue'
import { isDark } from '@unionhub/shared/composables/useAppearance'
import type { Outline } from '../api/figures'
import type { Spot } from '../mapLabels'

use([GeoComponent, SVGRenderer])

export type Skin = 'page' | 'screen'
type Shape = NonNullable<Outline['geojson']>
interface Placeable {
  longitude: number | null
  latitude: number | null
}

const STEP = 1.35
const DEPTH = 4
let serial = 0

/** Without an outline the map is the frame around what stands on it. */
function frame(points: readonly Placeable[]): Shape {
  const lng = points.map((one) => one.longitude).filter((one) => one !== null)
  const lat = points.map((one) => one.latitude).filter((one) => one !== null)
  const [west, east] = lng.length ? [Math.min(...lng) - 0.05, Math.max(...lng) + 0.05] : [119.7, 120.1]
  const [south, north] = lat.length ? [Math.min(...lat) - 0.04, Math.max(...lat) + 0.04] : [31.6, 31.9]
  const ring = [[west, south], [east, south], [east, north], [west, north], [west, south]]
  return { type: 'FeatureCollection', features: [{ type: 'Feature', properties: { name: '' }, geometry: { type: 'Polygon', coordinates: [ring] } }] }
}

function colours(skin: Skin) {
  const style = getComputedStyle(document.documentElement)
  const token = (name: string) => style.getPropertyValue(`--uh-${name}`).trim()
  return skin === 'screen'
    ? { top: token('screen-land'), foot: token('screen-deep'), edge: token('screen-edge'), glow: token('screen-glow'), side: token('screen-side'), text: token('screen-dim'), blur: 28 }
    : { top: token('theme-soft'), foot: token('card'), edge: token('theme'), glow: token('theme-line'), side: token('theme-line'), text: token('text-3'), blur: 14 }
}

/** The base of a district's map, drawn by ECharts; what stands on it is placed through `project`. */
export function useDistrictMap(host: Ref<HTMLElement | null>, outline: () => Outline | undefined, points: () => readonly Placeable[], skin: Skin, fill: number) {
  const chart = shallowRef<ECharts | null>(null)
  const area = reactive({ w: 0, h: 0 })
  /** Rises whenever what `project` says may have changed. */
  const moved = shallowRef(0)
  const name = `district-${(serial += 1)}`
  const observer = new ResizeObserver(() => void draw())

  function measure(): void {
    area.w = host.value?.clientWidth ?? 0
    area.h = host.value?.clientHeight ?? 0
    moved.value += 1
  }

  /** The longer side of the land in pixels, so that it fills the room and leaves some for the cards. */
  function longSide(ratio: number): number {
    const [w, h] = [area.w * fill, area.h * fill]
    return ratio > 1 ? Math.min(w, h * ratio) : Math.min(h, w / ratio)
  }

  function layer(shape: Shape, lift: number) {
    const c = colours(skin)
    const [west = 119.7, south = 31.7, east = 120, north = 31.9] = outline()?.bounds ?? []
    const squeeze = Math.cos(((south + north) / 2) * (Math.PI / 180))
    const top = lift === 0
    return {
      map: name,
      roam: top && skin === 'page' ? ('move' as const) : false,
      silent: !top,
      aspectScale: squeeze,
      layoutCenter: ['50%', `${50 + lift * 0.7}%`],
      layoutSize: longSide(((east - west) * squeeze) / (north - south || 1)),
      scaleLimit: { min: 0.8, max: 12 },
      z: 2 - lift,
      label: { show: top && shape.features instanceof Array && shape.features.length > 1, color: c.text, fontSize: 11 },
      emphasis: { disabled: true },
      select: { disabled: true },
      tooltip: { show: false },
      itemStyle: {
        areaColor: top ? { type: 'linear' as const, x: 0, y: 0, x2: 0.4, y2: 1, colorStops: [{ offset: 0, color: c.top }, { offset: 1, color: c.foot }] } : c.side,
        borderColor: top ? c.edge : c.side,
        borderWidth: top ? 1.5 : 1,
        opacity: outline()?.geojson ? 1 : 0,
        ...(lift === (skin === 'screen' ? DEPTH : 0) ? { shadowColor: c.glow, shadowBlur: c.blur, shadowOffsetY: skin === 'screen' ? 18 : 6 } : {}),
      },
    }
  }

  async function draw(): Promise<void> {
    await nextTick()
    if (!host.value || !outline()) return
    measure()
    const shape = outline()?.geojson ?? frame(points())
    registerMap(name, shape as unknown as Parameters<typeof registerMap>[1])
    chart.value ??= init(host.value, null, { renderer: 'svg' })
    const depths = skin === 'screen' ? [0, ...Array.from({ length: DEPTH }, (_, i) => i + 1)] : [0]
    chart.value.setOption({ animation: false, geo: depths.map((lift) => layer(shape, lift)) } as never, { notMerge: true })
    chart.value.off('georoam')
    chart.value.on('georoam', () => {
      moved.value += 1
    })
    chart.value.resize()
    measure()
  }

  function project(at: Placeable): Spot | null {
    if (at.longitude === null || at.latitude === null || !chart.value || !moved.value) return null
    const [x, y] = chart.value.convertToPixel({ geoIndex: 0 }, [at.longitude, at.latitude]) as unknown as [number, number]
    return Number.isFinite(x) && Number.isFinite(y) ? { x, y } : null
  }

  function locate(spot: Spot): { longitude: number; latitude: number } | null {
    if (!chart.value) return null
    const [lng, lat] = chart.value.convertFromPixel({ geoIndex: 0 }, [spot.x, spot.y]) as unknown as [number, number]
    return Number.isFinite(lng) && Number.isFinite(lat) ? { longitude: Number(lng.toFixed(6)), latitude: Number(lat.toFixed(6)) } : null
  }

  function zoom(factor: number): void {
    chart.value?.dispatchAction({ type: 'geoRoam', componentType: 'geo', geoIndex: 0, zoom: factor, originX: area.w / 2, originY: area.h / 2 })
    moved.value += 1
  }

  watch([outline, isDark], () => void draw())
  onMounted(() => {
    if (host.value) observer.observe(host.value)
    void draw()
  })
  onBeforeUnmount(() => {
    observer.disconnect()
    chart.value?.dispose()
  })
  return { area, moved, drawn: computed(() => chart.value !== null && moved.value > 0), project, locate, nearer: () => zoom(STEP), farther: () => zoom(1 / STEP), whole: () => void draw() }
}
