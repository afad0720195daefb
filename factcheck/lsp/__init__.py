"""The language server: findings, explanations and corrections in editors. A leaf beside the command."""
