import { LineChart } from 'echarts/charts'
import { GridComponent, LegendComponent, TooltipComponent } from 'echarts/components'
import { init, use, type ECharts } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import { nextTick, onBeforeUnmount, onMounted, watch, type Ref } from 'vue'
import { isDark } from '@unionhub/shared/composables/useAppearance'
import { formatMonthDay } from '@unionhub/shared/format/date'
import type { Overview } from '../api'

use([LineChart, GridComponent, LegendComponent, TooltipComponent, SVGRenderer])

type Days = Overview['trend']

/** Charts are drawn outside CSS: take the colours of the day from the tokens. */
function colours() {
  const style = getComputedStyle(document.documentElement)
  const token = (name: string) => style.getPropertyValue(`--uh-${name}`).trim()
  return { line: token('line'), text: token('text-3'), strong: token('text'), card: token('raised'), theme: token('theme'), second: token('chart-2'), font: token('font') }
}

function option(days: Days, animate: boolean) {
  const c = colours()
  const series = (name: string, key: 'submitted' | 'approved', colour: string) => ({
    name,
    type: 'line' as const,
    smooth: 0.3,
    smoothMonotone: 'x' as const,
    symbol: 'circle',
    symbolSize: 6,
    showSymbol: false,
    lineStyle: { width: 2 },
    itemStyle: { color: colour },
    areaStyle: { color: colour, opacity: 0.08 },
    data: days.map((day) => day[key]),
  })
  return {
    animation: animate,
    textStyle: { fontFamily: c.font },
    grid: { left: 8, right: 12, top: 36, bottom: 4, containLabel: true },
    legend: { right: 0, top: 0, icon: 'roundRect', itemWidth: 12, itemHeight: 4, textStyle: { color: c.text } },
    tooltip: {
      trigger: 'axis' as const,
      backgroundColor: c.card,
      borderColor: c.line,
      textStyle: { color: c.strong },
      axisPointer: { lineStyle: { color: c.line } },
    },
    xAxis: {
      type: 'category' as const,
      boundaryGap: false,
      data: days.map((day) => formatMonthDay(day.date)),
      axisLine: { lineStyle: { color: c.line } },
      axisTick: { show: false },
      axisLabel: { color: c.text, interval: 4 },
    },
    yAxis: { type: 'value' as const, minInterval: 1, axisLabel: { color: c.text }, splitLine: { lineStyle: { color: c.line } } },
    series: [series('提交', 'submitted', c.second), series('通过', 'approved', c.theme)],
  }
}

export function useTrendChart(host: Ref<HTMLElement | null>, days: () => Days): void {
  let chart: ECharts | null = null
  const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches
  const observer = new ResizeObserver(() => chart?.resize())

  async function draw(): Promise<void> {
    await nextTick()
    if (!host.value || days().length === 0) return
    chart ??= init(host.value, null, { renderer: 'svg' })
    chart.resize()
    chart.setOption(option(days(), !calm))
  }

  watch([days, isDark], () => void draw())
  onMounted(() => {
    if (host.value) observer.observe(host.value)
    void draw()
  })
  onBeforeUnmount(() => {
    observer.disconnect()
    chart?.dispose()
  })
}
