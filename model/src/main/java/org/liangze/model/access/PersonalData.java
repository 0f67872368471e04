package org.liangze.model.access;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Tags a getter whose value is personal data (个人信息): never printed in the clear by {@code
 * toString}, logs, errors or exports unless the caller holds {@link Right#READ_PERSONAL_DATA}.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface PersonalData {

  /** Returns what kind of personal data it is, which decides how it is masked. */
  Kind value();

  /** The kinds of personal data. */
  enum Kind {
    /** A person's name: the first character stays, {@code 张**}. */
    NAME {
      @Override
      public String mask(String value) {
        return keep(value, 1, 0);
      }
    },
    /** A phone number: the first three and the last two characters stay. */
    PHONE {
      @Override
      public String mask(String value) {
        return keep(value, 3, 2);
      }
    },
    /** An identity number: the first two and the last character stay. */
    IDENTITY_NUMBER {
      @Override
      public String mask(String value) {
        return keep(value, 2, 1);
      }
    };

    /** Returns the masked form of a value; as many characters, most of them {@code *}. */
    public abstract String mask(String value);

    private static String keep(String value, int first, int last) {
      int[] points = value.codePoints().toArray();
      StringBuilder masked = new StringBuilder();
      for (int i = 0; i < points.length; i++) {
        boolean shown = points.length > first + last && (i < first || i >= points.length - last);
        masked.appendCodePoint(shown ? points[i] : '*');
      }
      return masked.toString();
    }
  }
}
