package org.liangze.generators;

/**
 * Names of persons, one instance of each.
 *
 * <p>This class is immutable and thread-safe; its arrays are not written to once it is made.
 */
final class PersonNames {

  private static final String[] SURNAMES =
      ("王 李 张 刘 陈 杨 赵 黄 周 吴 徐 孙 胡 朱 高 林 何 郭 马 罗 梁 宋 郑 谢 韩 唐 冯 于 董 萧 程 曹 袁 邓 许 傅 沈 曾 彭 吕"
              + " 苏 卢 蒋 蔡 贾 丁 魏 薛 叶 阎 余 潘 杜 戴 夏 钟 汪 田 任 姜 白 云 乔 武")
          .split(" ");
  private static final String[] GIVEN_NAMES =
      ("伟 芳 娜 敏 静 丽 强 磊 军 洋 勇 艳 杰 娟 涛 明 超 霞 平 刚 桂英 秀英 秀兰 建国 建华 建军 志强 志刚 志远 晓明 晓东 晓燕 海燕 海涛"
              + " 永强 永胜 文斌 文静 国庆 国强 玉兰 玉梅 玉珍 金龙 金凤 春梅 春生 冬梅 雪梅 红梅 红霞 丽娟 丽华 丽萍 俊杰 俊峰 子轩 雨桐 欣怡"
              + " 佳琪 浩然 宇航 天宇 思远 立新 立军 振华 振东 新民 利民 爱民 卫东 卫国 东升 德胜 福生 贵生 有才 凤英 凤霞 淑芬 淑珍 淑兰 美玲"
              + " 美丽 慧敏 慧芳 婷婷 丹丹 莉莉 小红 小军 小平 瑞峰 瑞霞 宏伟 宏图 大伟 大勇 世杰 世明 学文 学军 景山 景春 长河 长青 树林")
          .split(" ");
  private static final String[] MONGOLIAN_NAMES =
      ("巴特尔 其其格 乌云 苏日娜 娜仁 萨仁 哈斯 格日勒 斯琴 托娅 那日苏 呼格吉勒 阿古拉 朝鲁 布和 宝音 孟和 巴雅尔 额尔敦 特木尔 乌日娜 高娃 图雅"
              + " 阿拉坦 敖日格乐 苏和 达来 满都拉 青格勒 白音 塔娜 乌兰 哈日巴拉 朝克图 吉日嘎拉 照日格图 包力道 牧仁 那顺 毕力格 苏德 乌力吉 斯日古楞"
              + " 萨如拉 娜仁花 乌云其其格 乌兰图雅 阿拉坦花 斯琴高娃 斯琴格日勒 哈斯其其格 额尔德木图 阿木古楞 呼日查 布仁 巴图 孟根 金花 银花 宝力道"
              + " 特格喜 敖特根 青松 阿荣 乌恩")
          .split(" ");
  private static final int MONGOLIAN_PERCENT = 20;

  private final String[] chinese;

  PersonNames() {
    this.chinese = new String[SURNAMES.length * GIVEN_NAMES.length];
    for (int i = 0; i < chinese.length; i++) {
      chinese[i] = SURNAMES[i % SURNAMES.length] + GIVEN_NAMES[i / SURNAMES.length];
    }
  }

  /** Returns a name; some in Inner Mongolia are Mongolian ones, transliterated. */
  String name(long roll, boolean inInnerMongolia) {
    boolean mongolian = inInnerMongolia && (roll & 0xFFFF) % 100 < MONGOLIAN_PERCENT;
    String[] names = mongolian ? MONGOLIAN_NAMES : chinese;
    return names[Dice.below(names.length, roll)];
  }
}
