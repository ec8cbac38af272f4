"""Fine-tuning: LoRA training of the local chat model, in numpy, in a process of its own."""
