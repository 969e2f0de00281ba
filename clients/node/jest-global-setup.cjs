'use strict'

module.exports = require('./jest.cjs').globalSetup()
