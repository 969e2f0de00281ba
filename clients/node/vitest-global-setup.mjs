import tartan from './index.cjs'

/** Vitest's `globalSetup`: starts one Sandbox for all workers and provides its address as `tartanSandboxUrl`. */
export default async function setup(project) {
  const bank = await tartan.Sandbox.start()
  project.provide('tartanSandboxUrl', bank.url)
  return () => bank.stop()
}
