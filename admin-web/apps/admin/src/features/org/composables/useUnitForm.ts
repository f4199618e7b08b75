import { computed, reactive } from 'vue'
import { useSubmit } from '@unionhub/shared/composables/useSubmit'
import { choice } from '@unionhub/shared/format/choice'
import { createUnit, updateUnit, type Unit } from '../api'
import { LEVELS, type Kind } from '../choices'

export type Mode = 'add' | 'edit'

/** The form of a unit: below `unit` when adding, `unit` itself when editing. */
export function useUnitForm(mode: Mode, unit: Unit) {
  const from = mode === 'edit' ? unit : null
  const form = reactive({
    name: from?.name ?? '',
    kind: unit.kind as Kind,
    org_type: from?.org_type ?? '',
    level: from?.level ?? '',
    area_code: from?.area_code ?? unit.area_code ?? '',
    address: from?.address ?? '',
    contact_name: from?.contact_name ?? '',
    contact_phone: from?.contact_phone ?? '',
  })
  const shared = () => ({
    name: form.name.trim(),
    area_code: form.area_code.trim(),
    address: form.address.trim(),
    contact_name: form.contact_name.trim(),
    contact_phone: form.contact_phone.trim(),
  })
  const submit = useSubmit((key: string) =>
    mode === 'edit'
      ? updateUnit(unit.id, { ...shared(), version: unit.version })
      : createUnit(key, { ...shared(), parent_id: unit.id, kind: form.kind, org_type: form.org_type || null, level: choice(LEVELS, form.level) ?? null }),
  )
  const ready = computed(() => Boolean(form.name.trim() && (mode === 'edit' || form.kind !== 'union' || (form.org_type && form.level))))
  return { form, submit, ready }
}
