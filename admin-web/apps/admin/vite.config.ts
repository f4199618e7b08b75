import { defineConfig } from 'vite'
import { face } from '../../vite.base'

export default defineConfig(face('/admin/', 5173))
