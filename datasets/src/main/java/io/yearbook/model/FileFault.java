package io.yearbook.model;

/** Why a whole file was not read. Its rows are not counted: none was read. */
public enum FileFault implements Reason {
    FILE_EMPTY("文件为空。", "The file is empty."),
    HEADER_NOT_FOUND("未找到可识别的表头。", "No header row was recognised."),
    HEADER_AMBIGUOUS("表头有两列含义相同。", "Two columns of the header mean the same."),
    FORMAT_UNKNOWN("不支持该文件类型。", "Files of this kind are not read."),
    FORMAT_MISMATCH("文件内容与扩展名不符。", "The content is not what the file name says."),
    ENCODING_UNKNOWN("文字编码无法识别。", "The text encoding was not recognised."),
    FILE_DAMAGED("文件损坏或不完整。", "The file is damaged or truncated."),
    FILE_ENCRYPTED("文件有密码保护。", "The file is protected by a password."),
    FILE_TOO_LARGE("文件解压后过大。", "The file is, or expands to, more than is read."),
    FILE_UNREADABLE("没有读取权限。", "The file cannot be opened."),
    FILE_VANISHED("读取时文件已不存在。", "The file vanished while it was read."),
    LINK_OUTSIDE("符号链接指向接收目录之外。", "A symbolic link leads out of the landing folder."),
    MANIFEST_FAULTY("说明文件有误。", "The manifest beside the file is faulty."),
    MANIFEST_ORPHANED("说明文件没有对应的数据文件。", "The manifest has no data file beside it.");

    private final String sentenceZh;
    private final String sentenceEn;

    FileFault(String sentenceZh, String sentenceEn) {
        this.sentenceZh = sentenceZh;
        this.sentenceEn = sentenceEn;
    }

    @Override
    public String sentenceZh() {
        return sentenceZh;
    }

    @Override
    public String sentenceEn() {
        return sentenceEn;
    }
}
