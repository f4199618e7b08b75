/** What an article may hold; the server holds the same list, stricter. */
export const FORMATS = ['header', 'bold', 'italic', 'underline', 'strike', 'list', 'blockquote', 'align', 'link', 'image']

export const TOOLBAR = [
  [{ header: [2, 3, false] }],
  ['bold', 'italic', 'underline', 'strike'],
  [{ list: 'ordered' }, { list: 'bullet' }, 'blockquote'],
  [{ align: [] }],
  ['link', 'image', 'clean'],
]

const NAMES: Record<string, string> = {
  'ql-header': '标题级别',
  'ql-bold': '加粗',
  'ql-italic': '斜体',
  'ql-underline': '下划线',
  'ql-strike': '删除线',
  'ql-list': '列表',
  'ql-blockquote': '引用',
  'ql-align': '对齐',
  'ql-link': '链接',
  'ql-image': '插入图片',
  'ql-clean': '清除格式',
}

/** The editor's buttons are pictures without words: they get some. */
export function nameButtons(bar: Element | null): void {
  for (const [name, words] of Object.entries(NAMES)) {
    bar?.querySelectorAll(`.${name}`).forEach((button) => {
      // a list of choices is a picker: its label is what is pressed
      const pressed = button.querySelector('.ql-picker-label') ?? button
      if (button.tagName === 'SELECT') return
      pressed.setAttribute('title', words)
      pressed.setAttribute('aria-label', words)
    })
  }
}
