// One import is enough for an application: the client, its errors and the vocabulary come with the SDK.
@_exported public import PlaidCore
@_exported public import PlaidJSON
@_exported public import PlaidTypes
