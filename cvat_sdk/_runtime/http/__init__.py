"""Requests and responses as HTTP and OpenAPI describe them; nothing here touches the network."""
