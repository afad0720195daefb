"""factcheck serve: the page, the HTTP API and LanguageTool's protocol. A leaf beside the command; needs the extra [web]."""
