package com.atlassian.mail;

import jakarta.mail.Multipart;
import java.util.LinkedHashMap;
import java.util.Map;

public class Email {
    private final String to;
    private final Map<String, String> headers = new LinkedHashMap<>();
    private String from;
    private String fromName;
    private String cc;
    private String replyTo;
    private String subject;
    private String body;
    private String mimeType = "text/plain";
    private String encoding = "UTF-8";
    private Multipart multipart;

    public Email(String to) {
        this.to = to;
    }

    public String getTo() {
        return to;
    }

    public String getFrom() {
        return from;
    }

    public Email setFrom(String newFrom) {
        from = newFrom;
        return this;
    }

    public String getFromName() {
        return fromName;
    }

    public Email setFromName(String newFromName) {
        fromName = newFromName;
        return this;
    }

    public String getCc() {
        return cc;
    }

    public Email setCc(String newCc) {
        cc = newCc;
        return this;
    }

    public String getReplyTo() {
        return replyTo;
    }

    public Email setReplyTo(String newReplyTo) {
        replyTo = newReplyTo;
        return this;
    }

    public String getSubject() {
        return subject;
    }

    public Email setSubject(String newSubject) {
        subject = newSubject;
        return this;
    }

    public String getBody() {
        return body;
    }

    public Email setBody(String newBody) {
        body = newBody;
        return this;
    }

    public String getMimeType() {
        return mimeType;
    }

    public Email setMimeType(String newMimeType) {
        mimeType = newMimeType;
        return this;
    }

    public String getEncoding() {
        return encoding;
    }

    public Email setEncoding(String newEncoding) {
        encoding = newEncoding;
        return this;
    }

    public Multipart getMultipart() {
        return multipart;
    }

    public Email setMultipart(Multipart newMultipart) {
        multipart = newMultipart;
        return this;
    }

    public Map<String, String> getHeaders() {
        return headers;
    }

    public void addHeader(String name, String value) {
        headers.put(name, value);
    }
}
