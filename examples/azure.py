"""Ask a deployment of an Azure OpenAI resource for the capital of France.

Run: AZURE_OPENAI_ENDPOINT=https://… AZURE_OPENAI_API_KEY=… OPENAI_API_VERSION=2024-10-21 python examples/azure.py
"""

from entrechat import AzureOpenAI

client = AzureOpenAI()

reply = client.chat.completions.create(
    model="gpt-4o-mini",  # the deployment's name
    messages=[{"role": "user", "content": "What is the capital of France?"}],
)
print(reply.choices[0].message.content)
