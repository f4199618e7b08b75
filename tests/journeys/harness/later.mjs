// The same installation some days later: a copy of it, served with the clock moved ahead.
import { spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { fileURLToPath } from 'node:url'
import { alsoFrom } from './browser.mjs'

const SCRIPT = fileURLToPath(new URL('./later.py', import.meta.url))

const freePort = () =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address()
      probe.close(() => resolve(port))
    })
  })

/** Walk through what is true `days` from now; the copy ends with the walk. */
export async function later(days, walk) {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const output = []
  const child = spawn(process.env.UNIONHUB_JOURNEY_PYTHON ?? 'python3', [SCRIPT, '--days', String(days), '--port', String(port)], { stdio: ['ignore', 'pipe', 'pipe'] })
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => output.push(String(chunk)))
  const ended = new Promise((resolve) => child.once('exit', resolve))
  alsoFrom(url)
  try {
    await answering(url, child, output)
    await walk(url)
  } finally {
    child.kill('SIGTERM')
    await ended
  }
}

async function answering(url, child, output) {
  for (let tries = 0; tries < 300; tries += 1) {
    if (child.exitCode !== null) break
    const reply = await fetch(`${url}/healthz`).catch(() => null)
    if (reply?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 300))
  }
  throw new Error(`the copy did not start: ${output.join('').slice(-2000)}`)
}
