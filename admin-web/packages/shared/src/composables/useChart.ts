import { BarChart, LineChart } from 'echarts/charts'
import { GridComponent, LegendComponent, TooltipComponent } from 'echarts/components'
import { init, use, type ECharts } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import { nextTick, onBeforeUnmount, onMounted, watch, type Ref } from 'vue'
import { saveBlob } from './download'
import { isDark } from './useAppearance'
import { theme } from './useSite'

use([BarChart, LineChart, GridComponent, LegendComponent, TooltipComponent, SVGRenderer])

export interface Series {
  name: string
  values: readonly number[]
  /** Which of the palette: 0 is the theme's colour. */
  tone: number
  kind: 'line' | 'stack'
}

export interface ChartData {
  labels: readonly string[]
  series: readonly Series[]
}

/** Charts are drawn outside CSS: take the colours of the day from the tokens. */
function colours() {
  const style = getComputedStyle(document.documentElement)
  const token = (name: string) => style.getPropertyValue(`--uh-${name}`).trim()
  const palette = ['theme', 'chart-2', 'chart-1', 'chart-3', 'chart-4', 'chart-5'].map(token)
  return { line: token('line'), text: token('text-3'), strong: token('text'), card: token('raised'), font: token('font'), quiet: token('glyph'), palette }
}

type Colours = ReturnType<typeof colours>

function line(one: Series, colour: string) {
  return {
    name: one.name,
    type: 'line' as const,
    smooth: 0.3,
    smoothMonotone: 'x' as const,
    symbol: 'circle',
    symbolSize: 6,
    showSymbol: false,
    lineStyle: { width: 2 },
    itemStyle: { color: colour },
    areaStyle: { color: colour, opacity: 0.08 },
    data: [...one.values],
  }
}

function stack(one: Series, colour: string) {
  return { name: one.name, type: 'bar' as const, stack: 'all', barMaxWidth: 28, itemStyle: { color: colour }, data: [...one.values] }
}

function option(data: ChartData, c: Colours, animate: boolean) {
  const bars = data.series.some((one) => one.kind === 'stack')
  const colour = (one: Series) => c.palette[one.tone] ?? c.quiet
  return {
    animation: animate,
    textStyle: { fontFamily: c.font },
    grid: { left: 8, right: 12, top: 36, bottom: 4, containLabel: true },
    legend: { type: 'plain' as const, right: 0, top: 0, icon: 'roundRect', itemWidth: 12, itemHeight: 4, textStyle: { color: c.text } },
    tooltip: {
      trigger: 'axis' as const,
      backgroundColor: c.card,
      borderColor: c.line,
      textStyle: { color: c.strong },
      axisPointer: { lineStyle: { color: c.line } },
    },
    xAxis: {
      type: 'category' as const,
      boundaryGap: bars,
      data: [...data.labels],
      axisLine: { lineStyle: { color: c.line } },
      axisTick: { show: false },
      axisLabel: { color: c.text, interval: Math.max(0, Math.ceil(data.labels.length / 8) - 1) },
    },
    yAxis: { type: 'value' as const, minInterval: 1, axisLabel: { color: c.text }, splitLine: { lineStyle: { color: c.line } } },
    series: data.series.map((one) => (one.kind === 'line' ? line(one, colour(one)) : stack(one, colour(one)))),
  }
}

/** Keeps a chart drawn in `host`; `save` writes it as a picture. */
export function useChart(host: Ref<HTMLElement | null>, data: () => ChartData): { save: (name: string) => void } {
  let chart: ECharts | null = null
  const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches
  const observer = new ResizeObserver(() => chart?.resize())

  async function draw(): Promise<void> {
    await nextTick()
    if (!host.value || data().labels.length === 0) return
    chart ??= init(host.value, null, { renderer: 'svg' })
    chart.resize()
    chart.setOption(option(data(), colours(), !calm), { notMerge: true })
  }

  watch([data, isDark, theme], () => void draw())
  onMounted(() => {
    if (host.value) observer.observe(host.value)
    void draw()
  })
  onBeforeUnmount(() => {
    observer.disconnect()
    chart?.dispose()
  })
  return {
    save(name) {
      const svg = host.value?.querySelector('svg')
      if (svg) saveBlob(new Blob([new XMLSerializer().serializeToString(svg)], { type: 'image/svg+xml' }), `${name}.svg`)
    },
  }
}
