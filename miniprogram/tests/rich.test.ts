import { describe, expect, it } from 'vitest'
import { dressed } from '@/shared/content/rich'

describe('the text of an article', () => {
  it('completes the addresses of pictures and keeps them inside the screen', () => {
    const html = dressed('<p>图</p><img src="/api/v1/public/content/images/abc" alt="a">', 'https://union.example')
    expect(html).toContain('src="https://union.example/api/v1/public/content/images/abc"')
    expect(html).toContain('max-width:100%')
  })

  it('keeps what the editor aligned', () => {
    expect(dressed('<p style="text-align: center">中</p>', '')).toBe('<p style="margin:0 0 .8em;text-align: center">中</p>')
  })

  it('leaves other tags as they are', () => {
    expect(dressed('<strong>重要</strong><a href="https://a.b">链接</a>', '')).toBe('<strong>重要</strong><a href="https://a.b">链接</a>')
  })
})
