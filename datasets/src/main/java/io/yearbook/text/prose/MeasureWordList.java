package io.yearbook.text.prose;

/**
 * The measure words by sort, written {@code word=unit!pattern}: the unit where it differs from the word, and what must
 * not follow it, since it makes it part of another word: 12项目 lacks its measure word, 12项目标 does not.
 */
final class MeasureWordList {

    private static final String AMOUNT = """
            元![素旦宵] 美元 欧元 英镑 港元 港币 日元 人民币元=元
            吨 公吨 公斤 千克 克![服] 毫克 微克 毫克/升 微克/立方米 毫克/立方米 斤 吨标准煤
            公里 千米 米![其兰粉] 厘米 毫米 海里 平方公里 平方千米 平方米 平米=平方米 ㎡=平方米
            公顷 亩 立方米 立方 升![级]
            千瓦时 千瓦 兆瓦 瓦 千伏 千伏安 千卡 千升 吉瓦 度![假过] 摄氏度 ℃
            GB TB PB MB KB Mbps Gbps kWh kW MW GW kV KV kVA km kg mm cm m t
            倍![增速] 番 分![别局管析类级布行公离配支批期层区段之工享散] 分贝
            """;

    private static final String TIME = """
            个工作日=工作日 工作日 个自然日=自然日 自然日 个日历日=日历日 日历日 天![然气津府]
            日![常均照趋益历] 个月 年![均度级轻检终] 周![边年刊] 个星期=星期 星期 个周=周
            小时 个小时=小时 分钟 秒 秒钟=秒 课时 个课时=课时 学时 个学时=学时 个季度
            """;

    private static final String PERCENT = "% ‰";

    private static final String PERCENTAGE_POINTS = "个百分点=百分点 百分点";

    private static final String COUNT = """
            个 件 项!目(?!标) 条!件|例|款 家!庭 户![籍口外均型] 人!民|大(?=代|常)|才|均|口|力|员
            人次 家次 件次 户次 场次 台次 项次 车次 航次 班次 架次 例次 批次 期次 人天 人日 人月 款次 个次 人/次=人次
            名!单(?!位)|录(?![用取])|称|牌 场![所地景馆] 次!序|日(?!常)|年(?!度) 起!诉(?!讼)|[草始点步] 宗!旨 例![如]
            种!植|子|养 样![本板式] 类![型别似] 批![准复评示] 期![间限货待望刊] 份!额 篇!幅 处![理罚置级室长]
            套![餐用] 台![账湾阶] 辆 艘 列![入为] 张!力 册 部![门署委落] 部分 座!谈 栋 幢 所![有在得属以] 位![于置]
            笔!试 单![位元独] 款!项 台(套)=台套 台套 趟 架 班![子级] 支![持付撑出援农教] 支队伍=支
            株 头!部 只![要有能是] 羽 棵 颗 盏 块 根![据本] 片![区段面] 枚 幅!度 副![本局主] 双![方向重]
            标箱 标准箱 床 张床位=张 张床=张 节![约能点目省假] 课![程题堂] 届!时 集![中合成体团群]
            间![接隔歇] 层![面级次] 口![岸径头号] 门![户诊店槛] 字![体节] 页 拨
            """;

    private static final String COUNT_AFTER_DIGITS = """
            区县 镇街 街镇 乡镇 街道 社区 村居 村![民级居务] 镇!级 乡![村镇级] 省市 省![级委直内外]
            市![场级委政民区值直] 县![级委域] 区![域级委政间] 国![家有内际企务资] 岁 路![线径演面段网桥灯] 道![路德理]
            站![点位] 组![织建成] 队![员伍] 环节 对![于接标口象外照] 点![位击对亮评] 本![地市区级次年月科土报单院人身质]
            面![积向对临貌试] 版![本权块]
            """;

    private MeasureWordList() {}

    static String of(MeasureWord.Sort sort) {
        return switch (sort) {
            case AMOUNT -> AMOUNT;
            case TIME -> TIME;
            case PERCENT -> PERCENT;
            case PERCENTAGE_POINTS -> PERCENTAGE_POINTS;
            case COUNT -> COUNT;
            case COUNT_AFTER_DIGITS -> COUNT_AFTER_DIGITS;
        };
    }
}
