"""Routes of enterprises, one module per audience."""
