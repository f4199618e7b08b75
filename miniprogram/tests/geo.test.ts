import { describe, expect, it } from 'vitest'
import { withStart } from '@/shared/platform'
import { distance, distanceText, toChineseMap } from '@/shared/util/geo'

describe('places', () => {
  it('measures as the crow flies', () => {
    const metres = distance({ longitude: 119.95, latitude: 31.78 }, { longitude: 119.95, latitude: 31.79 })
    expect(metres).toBeGreaterThan(1100)
    expect(metres).toBeLessThan(1125)
  })

  it.each([
    [3, '10 米'],
    [864, '860 米'],
    [3240, '3.2 公里'],
    [48_400, '48 公里'],
  ])('says %i metres as people do', (metres, text) => {
    expect(distanceText(metres)).toBe(text)
  })

  // 天安门: 116.391349, 39.907375 by satellite is 116.397592, 39.908779 on Chinese maps.
  it('moves satellite positions onto Chinese maps', () => {
    const moved = toChineseMap({ longitude: 116.391349, latitude: 39.907375 })
    expect(distance(moved, { longitude: 116.397592, latitude: 39.908779 })).toBeLessThan(10)
  })

  it('leaves positions outside the mainland alone', () => {
    expect(toChineseMap({ longitude: -0.12, latitude: 51.5 })).toEqual({ longitude: -0.12, latitude: 51.5 })
  })

  it('begins the way where the phone is, if that may be known', () => {
    const address = '/navigation?to=119.95,31.78'
    expect(withStart(address, { longitude: 119.9, latitude: 31.7 })).toContain('&from=119.9,31.7,')
    expect(withStart(address, null)).toBe(address)
  })
})
