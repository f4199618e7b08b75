"""Routes of content, one module per audience or resource."""
