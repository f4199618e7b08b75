import { defineConfig } from 'vite'
import { face } from '../../vite.base'

export default defineConfig(face('/enterprise/', 5174))
