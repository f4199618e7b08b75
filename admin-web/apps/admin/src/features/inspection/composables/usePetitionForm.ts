import { useRecordForm } from '@unionhub/shared/composables/useRecordForm'
import { createPetition, getPetition, updatePetition, type Petition } from '../api/petitions'
import { DISTRICT } from '../caseActions'
import { blankCompanion, blankReported, gridOf, missingOf } from '../reported'

const blank = () => ({ ...blankReported(), result: '', result_note: '', handled_on: '' })

function taken(found: Petition) {
  return {
    ...blank(),
    name: found.name,
    employer_name: found.employer_name,
    cause: found.cause,
    grid: found.grid_unit_id ?? DISTRICT,
    demand: found.demand,
    result: found.result,
    result_note: found.result_note,
    handled_on: found.handled_on ?? '',
    companions: found.companions.map((one) => ({ ...blankCompanion(), id: one.id, name: one.name, certMasked: one.cert_no_masked, phoneMasked: one.phone_masked })),
  }
}

function save(key: string, form: ReturnType<typeof blank>, found: Petition | undefined): Promise<Petition> {
  const shared = {
    name: form.name,
    employer_name: form.employer_name,
    cause: form.cause,
    grid_unit_id: gridOf(form.grid),
    demand: form.demand,
    result: form.result,
    result_note: form.result_note,
    handled_on: form.handled_on || null,
  }
  const people = form.companions.map((one) => ({ name: one.name, cert_no: one.cert_no || null, phone: one.phone || null }))
  if (!found) return createPetition(key, { ...shared, cert_no: form.cert_no, phone: form.phone, companions: people })
  const companions = people.map((one, i) => ({ ...one, id: form.companions[i]?.id ?? null, forget: form.companions[i]?.forget ?? [] }))
  return updatePetition(found.id, { ...shared, version: found.version, cert_no: form.cert_no || null, phone: form.phone || null, companions })
}

/** Registering a petition, or putting one right (INSP-26). Numbers on file are not shown and stay unless typed anew. */
export function usePetitionForm(id: () => string | undefined) {
  return useRecordForm({
    key: ['inspection'],
    id,
    list: '/inspection/petitions',
    get: getPetition,
    blank,
    take: taken,
    save,
    missing: (form) => missingOf(form, Boolean(id())),
    saved: id() ? '信访已更新' : '信访已登记',
  })
}
