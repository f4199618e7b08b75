import type { InjectionKey } from 'vue'

/** Opens the box that finds records, with this text in it. Given by the shell of a face that has one. */
export const lookUpKey: InjectionKey<(text: string) => void> = Symbol('look up')

/** A whole phone or certificate number: looked for by body and on record, it has no place in an address. */
export const isPersonalNumber = (text: string): boolean => /^(1\d{10}|\d{15}|\d{17}[\dX])$/i.test(text.normalize('NFKC').replace(/[\s-]/g, ''))
