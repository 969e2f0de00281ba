// Applications need one import: the client, its errors and the shared types come with the SDK.
@_exported public import PlaidCore
@_exported public import PlaidJSON
@_exported public import PlaidTypes
