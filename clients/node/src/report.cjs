'use strict'

/** Describes what happened in the environment of a failed test. */
async function report(environment, test) {
  const title = `Sandbox${test ? `, ${test}` : ''} (client ID ${environment.clientId}):`
  try {
    return `${title}\n${(await environment.log()) || 'no requests'}`
  } catch (error) {
    return `${title}\nThe log cannot be read: ${error.message}`
  }
}

module.exports = { report }
