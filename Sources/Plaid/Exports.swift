// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

// Applications need one import: the client, its errors and the shared types come with the SDK.
@_exported public import PlaidCore
@_exported public import PlaidJSON
@_exported public import PlaidTypes
