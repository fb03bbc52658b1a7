package com.atlassian.renderer;

public class RenderContext {
    private String outputType = RenderContextOutputType.DISPLAY;

    public String getOutputType() {
        return outputType;
    }

    public void setOutputType(String outputType) {
        this.outputType = outputType;
    }
}
