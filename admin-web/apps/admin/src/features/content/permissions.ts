export const PERMISSIONS = {
  articleRead: 'content.article.read',
  articleWrite: 'content.article.write',
  articlePublish: 'content.article.publish',
  consultationRead: 'content.consultation.read',
  consultationReply: 'content.consultation.reply',
} as const
