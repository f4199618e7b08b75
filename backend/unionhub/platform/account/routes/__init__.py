"""Routes of platform/account, one module per audience or resource."""
