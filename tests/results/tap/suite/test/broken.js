require("./nowhere")
