package org.liangze.exchange.bulletin;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapperBuilder;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;

/**
 * Writes a bulletin as one HTML page (网页通报) that needs nothing else: no network, no script, no
 * other file. It prints on A4, reads on a phone, and its marks do not rest on colour alone.
 *
 * <p>UTF-8; every text from outside is escaped; the page is well-formed XML as well.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class HtmlBulletinWriter implements BulletinWriter {

  private static final String TEMPLATE = "bulletin.ftlh";

  private final Configuration configuration;

  public HtmlBulletinWriter() {
    DefaultObjectWrapperBuilder wrapper =
        new DefaultObjectWrapperBuilder(Configuration.VERSION_2_3_34);
    configuration = new Configuration(Configuration.VERSION_2_3_34);
    configuration.setObjectWrapper(wrapper.build());
    configuration.setClassForTemplateLoading(HtmlBulletinWriter.class, "");
    configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
    configuration.setLocale(Locale.ROOT);
    configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
    configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
    configuration.setOutputEncoding(StandardCharsets.UTF_8.name());
    configuration.setNumberFormat("computer");
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    configuration.setLogTemplateExceptions(false);
    configuration.setWrapUncheckedExceptions(true);
  }

  @Override
  public String getFormat() {
    return "html";
  }

  @Override
  public void write(Bulletin bulletin, OutputStream out) throws IOException {
    Map<String, Object> model = new HashMap<>();
    model.put("bulletin", bulletin);
    model.put("issuer", bulletin.getIssuer().orElse(""));
    model.put("remark", bulletin.getRemark().orElse(""));
    model.put("words", Wording.all(bulletin.getOptions().getLocale()));
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    try {
      configuration.getTemplate(TEMPLATE).process(model, writer);
    } catch (TemplateException e) {
      throw new IllegalStateException("the template and the bulletin do not fit", e);
    }
    writer.flush();
  }
}
