package io.yearbook.text.prose;

/**
 * The measure words by sort, written {@code word=unit!characters}: the unit where it differs from the word, and the
 * characters that, standing after it, make it part of another word ({@code 项!目}: 项目 is no measure word).
 */
final class MeasureWordList {

    private static final String AMOUNT = """
            元!素旦宵器件 美元 欧元 英镑 港元 港币 日元 人民币元=元
            吨 公吨 千吨位 公斤 千克 克!服 毫克 微克 毫克/升 微克/立方米 毫克/立方米 斤 吨标准煤
            公里 千米 米!其兰粉 厘米 毫米 海里 平方公里 平方千米 平方米 平米=平方米 ㎡=平方米 公顷 亩 立方米 立方 升!级
            千瓦时 千瓦 兆瓦 瓦 千伏 千伏安 千卡 千升 吉瓦 度!假过量 摄氏度 ℃
            GB TB PB MB KB Mbps Gbps kWh kW MW GW kV KV kVA km kg mm cm m t
            倍!增速 番 分!别局管析类级布行中公离配钟支批期层区段之工子店享散流会 分贝
            """;

    private static final String TIME = """
            个工作日=工作日 工作日 个自然日=自然日 自然日 个日历日=日历日 日历日 天!然气津府
            日!常均报本照趋益历 个月 年!均度初末底级轻检报版终 周!边年期末 个星期=星期 星期 个周=周
            小时 个小时=小时 分钟 秒 秒钟=秒 课时 个课时=课时 学时 个学时=学时 个季度
            """;

    private static final String PERCENT = "% ‰";

    private static final String PERCENTAGE_POINTS = "个百分点=百分点 百分点";

    private static final String COUNT = """
            个!体人税别案性股 件!套 项!目 条!例件款线约 家!庭长乡具禽电畜校政装 户!籍口外均主型内用
            人!民员大才均口力社工行居防事士武们文格数 人次 家次 件次 户次 场次 台次 项次 车次 航次 班次 架次 例次 批次 期次 人天 人日
            名!单录称优牌义誉为列 场!所地景馆合面 次!序日年要数品生 起!诉草始点步来到效源重伏止 宗!旨 例!如会外行 种!植子养业粮
            样!板本式子品 类!型别似推 批!准复评发示 期!间限末货待望刊盼许 份!额 篇!章幅 处!理罚置分级于室长以在所境 套!餐用现路利取
            台!账湾阶商 辆 艘 列!入为出席车举 张!力某 册 部!门分署长委级队位落属件 座!谈位椅 栋 幢 所!有在得属以需示谓
            位!于列居置数次 笔!试者记 单!位元独个项价一品据 款!项式 台(套)=台套 台套 趟 架 班!子长级组 支!持付撑部出行援农教线队架
            支队伍=支 株 头!部条号 只!要有能是需进 羽 棵 颗 盏 块!链 根!据本 片!区段面 枚 幅!度员 副!本局区市县主 双!方向重创 宅
            标箱 标准箱 床 张床位=张 张床=张 人月 款次 个次 人/次=人次 节!约能点目日省假余 课!程题堂 届!时 集!中合成体团群约聚
            间!接隔歇 层!面级次 口!岸径头号碑罩腔 门!户诊店槛类头窗 堂 字!体节 行!政业为动使程驶 页 拨
            """;

    private static final String COUNT_AFTER_DIGITS = """
            区县 镇街 街镇 乡镇 街道 社区 村居 村!民级居务社庄 镇!级区域 乡!村镇级 省市 省!级委直内外份
            市!场级委政民区值直容内外 县!级委域政城 区!域级委政间块内 国!家有内际企务资标土道债产 岁 路!线径演面段网桥灯由
            道!路德理 站!点位 组!织建成长合 队!伍员长 环节 对!于接标口象外照比应策 点!位击对亮评多
            本!地市区级次年月科土报单院人行身质届 版!本权块 面!积向对临貌试 级!别
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
