import { examineFace } from './harness/face.mjs'

await examineFace('enterprise')
