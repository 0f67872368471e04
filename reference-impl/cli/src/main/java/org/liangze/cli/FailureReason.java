package org.liangze.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Map;
import org.liangze.model.Text;

/** Why a file cannot be used (原因), in words rather than by the name of an exception. */
final class FailureReason {

  private static final Map<String, String> CHINESE =
      Map.of(
          "Not a directory", "不是目录",
          "Is a directory", "是目录",
          "Permission denied", "没有权限",
          "No such file or directory", "文件不存在",
          "No space left on device", "磁盘空间不足",
          "Read-only file system", "文件系统只读",
          "File name too long", "文件名过长");

  private FailureReason() {}

  static Text of(IOException failure) {
    if (failure instanceof AccessDeniedException) {
      return Text.of("没有权限", "permission denied");
    }
    if (failure instanceof NoSuchFileException) {
      return Text.of("文件不存在", "there is no such file");
    }
    if (failure instanceof FileAlreadyExistsException) {
      return Text.of("已有同名文件，不是目录", "a file is there already, and no directory");
    }
    if (failure instanceof DirectoryNotEmptyException) {
      return Text.of("是非空目录", "it is a directory that is not empty");
    }
    String reason =
        failure instanceof FileSystemException
            ? ((FileSystemException) failure).getReason()
            : failure.getMessage();
    String english = String.valueOf(reason);
    return Text.of(CHINESE.getOrDefault(english, english), english);
  }
}
