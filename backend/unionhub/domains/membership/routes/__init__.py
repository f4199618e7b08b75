"""Routes of membership, one module per audience or resource."""
