export const PASSWORD_RULE = '至少 10 位，大写字母、小写字母、数字、符号中至少含三种。'

/** What is wrong with a new password, or an empty string. The server decides; this only spares a round trip. */
export function passwordProblem(fresh: string, old: string): string {
  if (fresh.length < 10) return '太短了，至少要 10 位'
  const kinds = [/[a-z]/, /[A-Z]/, /\d/, /[^A-Za-z0-9]/].filter((kind) => kind.test(fresh)).length
  if (kinds < 3) return '太简单了，大小写字母、数字、符号中至少要有三种'
  return fresh === old ? '新密码不能和原密码一样' : ''
}
