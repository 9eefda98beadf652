<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
    <context>
        <name>Facts</name>
        <message>
            <location filename="../../ui/panels/facts.cpp" line="39" />
            <source>strictly rising</source>
            <translation>严格递增</translation>
        </message>
        <message>
            <location filename="../../ui/panels/facts.cpp" line="41" />
            <source>rising, flat in parts</source>
            <translation>递增（部分水平）</translation>
        </message>
        <message>
            <location filename="../../ui/panels/facts.cpp" line="43" />
            <source>strictly falling</source>
            <translation>严格递减</translation>
        </message>
        <message>
            <location filename="../../ui/panels/facts.cpp" line="45" />
            <source>falling, flat in parts</source>
            <translation>递减（部分水平）</translation>
        </message>
        <message>
            <location filename="../../ui/panels/facts.cpp" line="47" />
            <source>constant</source>
            <translation>常数</translation>
        </message>
        <message>
            <location filename="../../ui/panels/facts.cpp" line="51" />
            <source>no</source>
            <translation>否</translation>
        </message>
        <message>
            <location filename="../../ui/panels/facts.cpp" line="56" />
            <source>Smooth</source>
            <translation>光滑性</translation>
        </message>
        <message>
            <location filename="../../ui/panels/facts.cpp" line="59" />
            <source>no: the value jumps</source>
            <translation>否：函数值有跳跃</translation>
        </message>
        <message>
            <location filename="../../ui/panels/facts.cpp" line="63" />
            <source>Continuous; the slope jumps at a kink.</source>
            <translation>连续；斜率在折点处跳变。</translation>
        </message>
        <message>
            <location filename="../../ui/panels/facts.cpp" line="67" />
            <source>Value and slope are continuous; the curvature jumps.</source>
            <translation>函数值与斜率连续；二阶导数跳变。</translation>
        </message>
        <message>
            <location filename="../../ui/panels/facts.cpp" line="71" />
            <source>Value, slope and curvature are continuous.</source>
            <translation>函数值、斜率与二阶导数均连续。</translation>
        </message>
        <message>
            <location filename="../../ui/panels/facts.cpp" line="75" />
            <source>Every derivative is continuous.</source>
            <translation>各阶导数均连续。</translation>
        </message>
        <message>
            <location filename="../../ui/panels/facts.cpp" line="88" />
            <source>both signs</source>
            <translation>有正有负</translation>
        </message>
        <message>
            <location filename="../../ui/panels/facts.cpp" line="90" />
            <source>always 0</source>
            <translation>恒为 0</translation>
        </message>
        <message>
            <location filename="../../ui/panels/facts.cpp" line="91" />
            <source>no: never negative</source>
            <translation>否：从不为负</translation>
        </message>
        <message>
            <location filename="../../ui/panels/facts.cpp" line="91" />
            <source>no: never positive</source>
            <translation>否：从不为正</translation>
        </message>
        <message>
            <location filename="../../ui/panels/facts.cpp" line="111" />
            <source>nowhere</source>
            <translation>无</translation>
        </message>
        <message numerus="yes">
            <location filename="../../ui/panels/facts.cpp" line="114" />
            <source>and %n more</source>
            <translation>
                <numerusform>另有 %n 个</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../ui/panels/facts.cpp" line="127" />
            <source>Regions</source>
            <translation>区域</translation>
        </message>
        <message>
            <location filename="../../ui/panels/facts.cpp" line="127" />
            <source>not available</source>
            <translation>不可用</translation>
        </message>
        <message>
            <location filename="../../ui/panels/facts.cpp" line="131" />
            <source>Zero gradient</source>
            <translation>零梯度区</translation>
        </message>
        <message>
            <location filename="../../ui/panels/facts.cpp" line="132" />
            <source>The slope is exactly 0 here. A unit whose inputs all fall in such an interval gets no gradient and cannot learn: it is dead.</source>
            <translation>此处斜率恰为 0。若一个神经元的输入全部落在这样的区间，它得不到梯度、无法学习：即已“死亡”。</translation>
        </message>
        <message>
            <location filename="../../ui/panels/facts.cpp" line="135" />
            <source>Saturated</source>
            <translation>饱和区</translation>
        </message>
        <message>
            <location filename="../../ui/panels/facts.cpp" line="136" />
            <source>|f ′| &lt; %1 where the function flattens towards a limit.</source>
            <translation>函数趋于极限而变平，|f ′| &lt; %1。</translation>
        </message>
        <message>
            <location filename="../../ui/panels/facts.cpp" line="137" />
            <source>Weak</source>
            <translation>弱梯度区</translation>
        </message>
        <message>
            <location filename="../../ui/panels/facts.cpp" line="138" />
            <source>|f ′| &lt; %1 out to infinity, though the function has no limit there.</source>
            <translation>直到无穷远处 |f ′| &lt; %1，但函数在那里没有极限。</translation>
        </message>
        <message>
            <location filename="../../ui/panels/facts.cpp" line="139" />
            <source>Stationary</source>
            <translation>驻点区</translation>
        </message>
        <message>
            <location filename="../../ui/panels/facts.cpp" line="140" />
            <source>|f ′| &lt; %1 only around an extremum or a saddle: inputs pass through.</source>
            <translation>仅在极值点或鞍点附近 |f ′| &lt; %1：输入会穿过此处。</translation>
        </message>
        <message>
            <location filename="../../ui/panels/facts.cpp" line="141" />
            <source>Undefined</source>
            <translation>无定义</translation>
        </message>
        <message>
            <location filename="../../ui/panels/facts.cpp" line="141" />
            <source>The function has no value here.</source>
            <translation>函数在此处没有值。</translation>
        </message>
        <message>
            <location filename="../../ui/panels/facts.cpp" line="199" />
            <source>Range</source>
            <translation>值域</translation>
        </message>
        <message>
            <location filename="../../ui/panels/facts.cpp" line="199" />
            <source>All values that f takes.</source>
            <translation>f 取到的所有值。</translation>
        </message>
        <message>
            <location filename="../../ui/panels/facts.cpp" line="200" />
            <source>Monotone</source>
            <translation>单调性</translation>
        </message>
        <message>
            <location filename="../../ui/panels/facts.cpp" line="202" />
            <source>Zero-centred</source>
            <translation>零中心化</translation>
        </message>
        <message>
            <location filename="../../ui/panels/facts.cpp" line="203" />
            <source>Outputs of both signs let the mean of a layer's output stay near 0.</source>
            <translation>输出有正有负时，一层输出的均值可以保持在 0 附近。</translation>
        </message>
        <message>
            <location filename="../../ui/panels/facts.cpp" line="207" />
            <source>Repeats every</source>
            <translation>周期</translation>
        </message>
        <message>
            <location filename="../../ui/panels/facts.cpp" line="208" />
            <source>The period of the slope; regions are listed for −20 to 20.</source>
            <translation>斜率的周期；区域列出 −20 到 20 的部分。</translation>
        </message>
    </context>
    <context>
        <name>Figure</name>
        <message>
            <location filename="../../ui/figure/make_figure.cpp" line="39" />
            <source>Value</source>
            <translation>函数值</translation>
        </message>
        <message>
            <location filename="../../ui/figure/make_figure.cpp" line="41" />
            <source>Derivative (gradient)</source>
            <translation>导数（梯度）</translation>
        </message>
        <message>
            <location filename="../../ui/figure/make_figure.cpp" line="43" />
            <source>Second derivative</source>
            <translation>二阶导数</translation>
        </message>
        <message>
            <location filename="../../ui/figure/make_figure.cpp" line="110" />
            <source>Regions |f ′| &lt; %1 of the steepest</source>
            <translation>区域 |f ′| &lt; %1 × 最大斜率</translation>
        </message>
        <message>
            <location filename="../../ui/figure/make_figure.cpp" line="111" />
            <source>Regions |f ′| &lt; %1</source>
            <translation>区域 |f ′| &lt; %1</translation>
        </message>
    </context>
    <context>
        <name>HelpDialogs</name>
        <message>
            <location filename="../../ui/window/help_dialogs.cpp" line="27" />
            <source>Zoom at the pointer; over an axis only that axis</source>
            <translation>以指针为中心缩放；在坐标轴上只缩放该轴</translation>
        </message>
        <message>
            <location filename="../../ui/window/help_dialogs.cpp" line="27" />
            <source>Wheel</source>
            <translation>滚轮</translation>
        </message>
        <message>
            <location filename="../../ui/window/help_dialogs.cpp" line="28" />
            <source>Pan</source>
            <translation>平移</translation>
        </message>
        <message>
            <location filename="../../ui/window/help_dialogs.cpp" line="28" />
            <source>Drag</source>
            <translation>拖动</translation>
        </message>
        <message>
            <location filename="../../ui/window/help_dialogs.cpp" line="29" />
            <source>Zoom into a box</source>
            <translation>框选放大</translation>
        </message>
        <message>
            <location filename="../../ui/window/help_dialogs.cpp" line="29" />
            <source>Ctrl + drag</source>
            <translation>Ctrl + 拖动</translation>
        </message>
        <message>
            <location filename="../../ui/window/help_dialogs.cpp" line="30" />
            <source>Fit, on an empty place</source>
            <translation>在空白处：适应曲线</translation>
        </message>
        <message>
            <location filename="../../ui/window/help_dialogs.cpp" line="30" />
            <location filename="../../ui/window/help_dialogs.cpp" line="31" />
            <source>Double click</source>
            <translation>双击</translation>
        </message>
        <message>
            <location filename="../../ui/window/help_dialogs.cpp" line="31" />
            <source>Show one curve only, on it or its row</source>
            <translation>在曲线或其列表行上：只显示这一条</translation>
        </message>
        <message>
            <location filename="../../ui/window/help_dialogs.cpp" line="38" />
            <source>One step</source>
            <translation>一步</translation>
        </message>
        <message>
            <location filename="../../ui/window/help_dialogs.cpp" line="38" />
            <source>Arrow keys</source>
            <translation>方向键</translation>
        </message>
        <message>
            <location filename="../../ui/window/help_dialogs.cpp" line="39" />
            <source>A tenth of a step</source>
            <translation>十分之一步</translation>
        </message>
        <message>
            <location filename="../../ui/window/help_dialogs.cpp" line="39" />
            <source>Shift + arrow keys</source>
            <translation>Shift + 方向键</translation>
        </message>
        <message>
            <location filename="../../ui/window/help_dialogs.cpp" line="40" />
            <source>Ten steps</source>
            <translation>十步</translation>
        </message>
        <message>
            <location filename="../../ui/window/help_dialogs.cpp" line="40" />
            <source>Ctrl + arrow keys</source>
            <translation>Ctrl + 方向键</translation>
        </message>
        <message>
            <location filename="../../ui/window/help_dialogs.cpp" line="41" />
            <source>Menu</source>
            <translation>菜单</translation>
        </message>
        <message>
            <location filename="../../ui/window/help_dialogs.cpp" line="41" />
            <source>F10 or Alt</source>
            <translation>F10 或 Alt</translation>
        </message>
        <message>
            <location filename="../../ui/window/help_dialogs.cpp" line="73" />
            <source>Keys and Mouse</source>
            <translation>键盘与鼠标</translation>
        </message>
        <message>
            <location filename="../../ui/window/help_dialogs.cpp" line="78" />
            <source>In the plots</source>
            <translation>在图中</translation>
        </message>
        <message>
            <location filename="../../ui/window/help_dialogs.cpp" line="79" />
            <source>On a slider</source>
            <translation>在滑块上</translation>
        </message>
        <message>
            <location filename="../../ui/window/help_dialogs.cpp" line="80" />
            <source>Everywhere</source>
            <translation>任何位置</translation>
        </message>
        <message>
            <location filename="../../ui/window/help_dialogs.cpp" line="95" />
            <source>About Actiscope</source>
            <translation>关于 Actiscope</translation>
        </message>
        <message>
            <location filename="../../ui/window/help_dialogs.cpp" line="103" />
            <source>A desktop instrument for looking at the activation functions of neural networks.</source>
            <translation>用来观察神经网络激活函数的桌面仪器。</translation>
        </message>
        <message>
            <location filename="../../ui/window/help_dialogs.cpp" line="104" />
            <source>Actiscope is free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
            <translation>Actiscope 是自由软件，依 GNU 通用公共许可证第 3 版或更新版本发布，不提供任何担保。</translation>
        </message>
        <message>
            <location filename="../../ui/window/help_dialogs.cpp" line="106" />
            <source>Built with Qt %1 (LGPL 3), QCustomPlot (GPL 3) and Eigen (MPL 2). The text is set in Inter and Noto Sans CJK (SIL Open Font License) where they are installed.</source>
            <translation>基于 Qt %1（LGPL 3）、QCustomPlot（GPL 3）与 Eigen（MPL 2）构建。若已安装，文字以 Inter 与 Noto Sans CJK（SIL 开放字体许可证）排印。</translation>
        </message>
    </context>
    <context>
        <name>NumberText</name>
        <message>
            <location filename="../../ui/widgets/number_text.cpp" line="101" />
            <source>Type a number, such as 0.25.</source>
            <translation>请输入一个数，例如 0.25。</translation>
        </message>
        <message>
            <location filename="../../ui/widgets/number_text.cpp" line="107" />
            <source>Write the decimal sign as a point: %1.</source>
            <translation>小数点请写成“.”：%1。</translation>
        </message>
        <message>
            <location filename="../../ui/widgets/number_text.cpp" line="109" />
            <source>“%1” is not a number. Type one such as 0.25 or 1e-3.</source>
            <translation>“%1”不是数。请输入例如 0.25 或 1e-3。</translation>
        </message>
    </context>
    <context>
        <name>Regions</name>
        <message>
            <location filename="../../ui/figure/region_text.cpp" line="22" />
            <source>%1 everywhere</source>
            <translation>处处%1</translation>
        </message>
        <message>
            <location filename="../../ui/figure/region_text.cpp" line="24" />
            <source>%1 for x &lt; %2</source>
            <translation>x &lt; %2 时%1</translation>
        </message>
        <message>
            <location filename="../../ui/figure/region_text.cpp" line="26" />
            <source>%1 for x &gt; %2</source>
            <translation>x &gt; %2 时%1</translation>
        </message>
        <message>
            <location filename="../../ui/figure/region_text.cpp" line="27" />
            <source>%1 for %2 &lt; x &lt; %3</source>
            <translation>%2 &lt; x &lt; %3 时%1</translation>
        </message>
        <message>
            <location filename="../../ui/figure/region_text.cpp" line="34" />
            <source>The slope is exactly 0 here, so no gradient passes. What dies is a unit whose inputs all fall into this region.</source>
            <translation>此处斜率恰为 0，梯度无法通过。真正“死亡”的是输入全部落在此区域的神经元。</translation>
        </message>
        <message>
            <location filename="../../ui/figure/region_text.cpp" line="37" />
            <source>The slope is below the threshold where the function flattens towards a limit.</source>
            <translation>函数趋于极限而变平，斜率低于阈值。</translation>
        </message>
        <message>
            <location filename="../../ui/figure/region_text.cpp" line="39" />
            <source>The slope is below the threshold all the way out, but the function has no limit there.</source>
            <translation>直到无穷远处斜率都低于阈值，但函数在那里没有极限。</translation>
        </message>
        <message>
            <location filename="../../ui/figure/region_text.cpp" line="41" />
            <source>The slope is below the threshold around a turning or flat point.</source>
            <translation>在转折点或平坦点附近斜率低于阈值。</translation>
        </message>
        <message>
            <location filename="../../ui/figure/region_text.cpp" line="43" />
            <source>The slope is at or above the threshold.</source>
            <translation>斜率不低于阈值。</translation>
        </message>
        <message>
            <location filename="../../ui/figure/region_text.cpp" line="45" />
            <source>The function is not defined here.</source>
            <translation>函数在此处没有定义。</translation>
        </message>
        <message>
            <location filename="../../ui/figure/region_text.cpp" line="56" />
            <source>zero gradient</source>
            <translation>零梯度（死区）</translation>
        </message>
        <message>
            <location filename="../../ui/figure/region_text.cpp" line="58" />
            <source>saturated</source>
            <translation>饱和</translation>
        </message>
        <message>
            <location filename="../../ui/figure/region_text.cpp" line="60" />
            <source>weak</source>
            <translation>弱梯度</translation>
        </message>
        <message>
            <location filename="../../ui/figure/region_text.cpp" line="62" />
            <source>stationary</source>
            <translation>驻点</translation>
        </message>
        <message>
            <location filename="../../ui/figure/region_text.cpp" line="64" />
            <source>active</source>
            <translation>活跃</translation>
        </message>
        <message>
            <location filename="../../ui/figure/region_text.cpp" line="66" />
            <source>undefined</source>
            <translation>无定义</translation>
        </message>
    </context>
    <context>
        <name>SessionFile</name>
        <message>
            <location filename="../../ui/session_file.cpp" line="27" />
            <source>There is no such file.</source>
            <translation>没有这个文件。</translation>
        </message>
        <message>
            <location filename="../../ui/session_file.cpp" line="29" />
            <source>It cannot be opened: %1.</source>
            <translation>无法打开：%1。</translation>
        </message>
        <message>
            <location filename="../../ui/session_file.cpp" line="33" />
            <source>It cannot be read: %1.</source>
            <translation>无法读取：%1。</translation>
        </message>
        <message>
            <location filename="../../ui/session_file.cpp" line="44" />
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <location filename="../../ui/session_file.cpp" line="53" />
            <source>%1 cannot be written: %2.</source>
            <translation>无法写入 %1：%2。</translation>
        </message>
        <message>
            <location filename="../../ui/session_reader.cpp" line="34" />
            <location filename="../../ui/session_reader.cpp" line="58" />
            <source>an object</source>
            <translation>一个对象</translation>
        </message>
        <message>
            <location filename="../../ui/session_reader.cpp" line="36" />
            <source>a list</source>
            <translation>一个列表</translation>
        </message>
        <message>
            <location filename="../../ui/session_reader.cpp" line="38" />
            <source>missing</source>
            <translation>缺失</translation>
        </message>
        <message>
            <location filename="../../ui/session_reader.cpp" line="52" />
            <source>“%1” is %2; expected is %3.</source>
            <translation>“%1”是 %2；应为%3。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../ui/session_reader.cpp" line="78" />
            <source>a list of at most %n entries</source>
            <translation>
                <numerusform>最多 %n 项的列表</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../ui/session_reader.cpp" line="89" />
            <source>true or false</source>
            <translation>true 或 false</translation>
        </message>
        <message numerus="yes">
            <location filename="../../ui/session_reader.cpp" line="95" />
            <source>a text of at most %n characters</source>
            <translation>
                <numerusform>最多 %n 个字符的文本</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../ui/session_reader.cpp" line="104" />
            <source>a whole number from %1 to %2</source>
            <translation>%1 到 %2 的整数</translation>
        </message>
        <message>
            <location filename="../../ui/session_reader.cpp" line="113" />
            <source>a number</source>
            <translation>一个数</translation>
        </message>
        <message>
            <location filename="../../ui/session_reader.cpp" line="120" />
            <source>a finite number</source>
            <translation>一个有限的数</translation>
        </message>
        <message>
            <location filename="../../ui/session_reader.cpp" line="127" />
            <source>a number above 0</source>
            <translation>大于 0 的数</translation>
        </message>
        <message>
            <location filename="../../ui/session_reader.cpp" line="138" />
            <source>a list of two finite numbers, the lower one first</source>
            <translation>两个有限数的列表，小的在前</translation>
        </message>
        <message>
            <location filename="../../ui/session_reader.cpp" line="146" />
            <source>a range whose “low” is below its “high”</source>
            <translation>“low”小于“high”的范围</translation>
        </message>
        <message>
            <location filename="../../ui/session_reader.cpp" line="163" />
            <source>an activation that this version knows (%1)</source>
            <translation>本版本认识的激活函数（%1）</translation>
        </message>
        <message>
            <location filename="../../ui/session_reader.cpp" line="186" />
            <source>Curve %1: %2</source>
            <translation>曲线 %1：%2</translation>
        </message>
        <message>
            <location filename="../../ui/session_reader.cpp" line="206" />
            <source>false for an activation without alpha</source>
            <translation>false（该激活函数没有 alpha）</translation>
        </message>
        <message>
            <location filename="../../ui/session_reader.cpp" line="217" />
            <source>an id that no other curve has</source>
            <translation>与其他曲线不同的 id</translation>
        </message>
        <message>
            <location filename="../../ui/session_reader.cpp" line="223" />
            <source>the id of a curve of the list, or 0</source>
            <translation>列表中某条曲线的 id，或 0</translation>
        </message>
        <message>
            <location filename="../../ui/session_reader.cpp" line="268" />
            <source>The file is larger than %1 MiB; no session is.</source>
            <translation>文件大于 %1 MiB；会话文件不会这么大。</translation>
        </message>
        <message>
            <location filename="../../ui/session_reader.cpp" line="274" />
            <source>It is not a session file: line %1: %2.</source>
            <translation>不是会话文件：第 %1 行：%2。</translation>
        </message>
        <message>
            <location filename="../../ui/session_reader.cpp" line="277" />
            <source>It is not a session file: it holds a list, not an object.</source>
            <translation>不是会话文件：内容是列表，不是对象。</translation>
        </message>
        <message>
            <location filename="../../ui/session_reader.cpp" line="289" />
            <source>It was saved by a newer version of Actiscope (format %1; this one reads %2).</source>
            <translation>由更新版本的 Actiscope 保存（格式 %1；本版本只读格式 %2）。</translation>
        </message>
    </context>
    <context>
        <name>Words</name>
        <message>
            <location filename="../../ui/panels/words.cpp" line="18" />
            <source>en</source>
            <extracomment>The code of the language that this is translated to, such as zh_CN.</extracomment>
            <translation>zh</translation>
        </message>
        <message>
            <location filename="../../ui/panels/words.cpp" line="32" />
            <source>Rectifiers</source>
            <translation>整流类</translation>
        </message>
        <message>
            <location filename="../../ui/panels/words.cpp" line="34" />
            <source>Exponential</source>
            <translation>指数类</translation>
        </message>
        <message>
            <location filename="../../ui/panels/words.cpp" line="36" />
            <source>Sigmoidal</source>
            <translation>S 形类</translation>
        </message>
        <message>
            <location filename="../../ui/panels/words.cpp" line="38" />
            <source>Self-gated</source>
            <translation>自门控类</translation>
        </message>
        <message>
            <location filename="../../ui/panels/words.cpp" line="40" />
            <source>Shrinkage</source>
            <translation>收缩类</translation>
        </message>
        <message>
            <location filename="../../ui/panels/words.cpp" line="42" />
            <source>Piecewise linear</source>
            <translation>分段线性类</translation>
        </message>
        <message>
            <location filename="../../ui/panels/words.cpp" line="46" />
            <source>Periodic and others</source>
            <translation>周期及其他</translation>
        </message>
    </context>
    <context>
        <name>actiscope::ui::AddPanel</name>
        <message>
            <location filename="../../ui/panels/add_panel.cpp" line="64" />
            <source>Show all activations</source>
            <translation>显示全部激活函数</translation>
        </message>
        <message>
            <location filename="../../ui/panels/add_panel.cpp" line="65" />
            <location filename="../../ui/panels/add_panel.cpp" line="228" />
            <source>Clear</source>
            <translation>清空</translation>
        </message>
        <message>
            <location filename="../../ui/panels/add_panel.cpp" line="101" />
            <location filename="../../ui/panels/add_panel.cpp" line="236" />
            <source>Add %1</source>
            <translation>添加 %1</translation>
        </message>
        <message>
            <location filename="../../ui/panels/add_panel.cpp" line="131" />
            <source>No activation is called “%1”.</source>
            <translation>没有名为“%1”的激活函数。</translation>
        </message>
        <message>
            <location filename="../../ui/panels/add_panel.cpp" line="223" />
            <source>Add</source>
            <translation>添加</translation>
        </message>
        <message>
            <location filename="../../ui/panels/add_panel.cpp" line="226" />
            <source>All activations</source>
            <translation>全部函数</translation>
        </message>
        <message>
            <location filename="../../ui/panels/add_panel.cpp" line="227" />
            <source>Add every activation that is not in the list yet</source>
            <translation>添加列表中还没有的所有激活函数</translation>
        </message>
        <message>
            <location filename="../../ui/panels/add_panel.cpp" line="229" />
            <source>Remove every curve from the list</source>
            <translation>从列表中移除所有曲线</translation>
        </message>
        <message numerus="yes">
            <location filename="../../ui/panels/add_panel.cpp" line="230" />
            <source>Search %n activations</source>
            <translation>
                <numerusform>搜索 %n 种激活函数</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../ui/panels/add_panel.cpp" line="231" />
            <source>Search activations</source>
            <translation>搜索激活函数</translation>
        </message>
    </context>
    <context>
        <name>actiscope::ui::AlphaSection</name>
        <message>
            <location filename="../../ui/panels/alpha_section.cpp" line="111" />
            <source>Change Alpha</source>
            <translation>改变 Alpha</translation>
        </message>
        <message>
            <location filename="../../ui/panels/alpha_section.cpp" line="114" />
            <source>Reset Alpha</source>
            <translation>重置 Alpha</translation>
        </message>
        <message>
            <location filename="../../ui/panels/alpha_section.cpp" line="131" />
            <source>defaults</source>
            <translation>默认值</translation>
        </message>
        <message>
            <location filename="../../ui/panels/alpha_section.cpp" line="153" />
            <location filename="../../ui/panels/alpha_section.cpp" line="165" />
            <source>Untie from Alpha</source>
            <translation>解除与 Alpha 的联动</translation>
        </message>
        <message>
            <location filename="../../ui/panels/alpha_section.cpp" line="166" />
            <source>Select this curve; Del unties it from Alpha</source>
            <translation>选中此曲线；按 Del 解除联动</translation>
        </message>
        <message>
            <location filename="../../ui/panels/alpha_section.cpp" line="176" />
            <source>Alpha must be finite.</source>
            <translation>Alpha 必须是有限的数。</translation>
        </message>
        <message>
            <location filename="../../ui/panels/alpha_section.cpp" line="180" />
            <source>None of the tied curves allows α = %1.</source>
            <translation>联动的曲线都不允许 α = %1。</translation>
        </message>
        <message>
            <location filename="../../ui/panels/alpha_section.cpp" line="187" />
            <source>Range of Alpha</source>
            <translation>Alpha 的范围</translation>
        </message>
        <message>
            <location filename="../../ui/panels/alpha_section.cpp" line="200" />
            <source>Alpha</source>
            <translation>Alpha</translation>
        </message>
        <message>
            <location filename="../../ui/panels/alpha_section.cpp" line="201" />
            <source>Return every tied curve to its own default</source>
            <translation>让每条联动的曲线回到各自的默认值</translation>
        </message>
        <message>
            <location filename="../../ui/panels/alpha_section.cpp" line="201" />
            <source>Range and step of the slider</source>
            <translation>滑块的范围与步长</translation>
        </message>
        <message>
            <location filename="../../ui/panels/alpha_section.cpp" line="202" />
            <source>Moves the α of every curve below at once</source>
            <translation>同时改变下列所有曲线的 α</translation>
        </message>
        <message>
            <location filename="../../ui/panels/alpha_section.cpp" line="204" />
            <source>No curve follows Alpha. Add Leaky ReLU, PReLU, ELU or CELU, or tie a curve with the chain link beside its own α.</source>
            <translation>没有曲线跟随 Alpha。请添加 Leaky ReLU、PReLU、ELU 或 CELU，或用曲线自身 α 旁的链环联动。</translation>
        </message>
    </context>
    <context>
        <name>actiscope::ui::Autosave</name>
        <message>
            <location filename="../../ui/autosave.cpp" line="81" />
            <source>The last session could not be restored and was kept as %1. %2</source>
            <translation>无法恢复上次的会话，已另存为 %1。%2</translation>
        </message>
        <message>
            <location filename="../../ui/autosave.cpp" line="82" />
            <source>The last session could not be restored. %1</source>
            <translation>无法恢复上次的会话。%1</translation>
        </message>
        <message>
            <location filename="../../ui/autosave.cpp" line="104" />
            <source>The session could not be saved automatically. %1</source>
            <translation>无法自动保存会话。%1</translation>
        </message>
    </context>
    <context>
        <name>actiscope::ui::ControlPanel</name>
        <message>
            <location filename="../../ui/panels/control_panel.cpp" line="56" />
            <source>All shown curves</source>
            <translation>作用于全部曲线</translation>
        </message>
    </context>
    <context>
        <name>actiscope::ui::CursorLine</name>
        <message>
            <location filename="../../ui/panels/cursor_line.cpp" line="43" />
            <source>x must be finite.</source>
            <translation>x 必须是有限的数。</translation>
        </message>
        <message>
            <location filename="../../ui/panels/cursor_line.cpp" line="98" />
            <source>at x = %1</source>
            <extracomment>Under the list of values; %1 is a field with the number.</extracomment>
            <translation>x = %1 处</translation>
        </message>
        <message>
            <location filename="../../ui/panels/cursor_line.cpp" line="101" />
            <source>x of the cursor</source>
            <translation>游标的 x</translation>
        </message>
        <message>
            <location filename="../../ui/panels/cursor_line.cpp" line="102" />
            <source>type or point</source>
            <translation>输入或指向</translation>
        </message>
        <message>
            <location filename="../../ui/panels/cursor_line.cpp" line="103" />
            <source>Let the cursor follow the pointer</source>
            <translation>让游标跟随指针</translation>
        </message>
    </context>
    <context>
        <name>actiscope::ui::CurveListDelegate</name>
        <message>
            <location filename="../../ui/panels/curve_list_delegate.cpp" line="180" />
            <source>Label</source>
            <translation>标签</translation>
        </message>
    </context>
    <context>
        <name>actiscope::ui::CurveListModel</name>
        <message>
            <location filename="../../ui/panels/curve_list_model.cpp" line="53" />
            <source>hidden</source>
            <translation>已隐藏</translation>
        </message>
        <message>
            <location filename="../../ui/panels/curve_list_model.cpp" line="77" />
            <source>Rename curve</source>
            <translation>重命名曲线</translation>
        </message>
    </context>
    <context>
        <name>actiscope::ui::CurveListPanel</name>
        <message>
            <location filename="../../ui/panels/curve_list_panel.cpp" line="109" />
            <location filename="../../ui/panels/curve_list_panel.cpp" line="110" />
            <source>Shown curves</source>
            <translation>已显示的函数</translation>
        </message>
        <message>
            <location filename="../../ui/panels/curve_list_panel.cpp" line="111" />
            <source>No curve yet. Click a name below to add it, or type its name and press Enter.</source>
            <translation>还没有曲线。点击下面的名称添加，或输入名称后按回车。</translation>
        </message>
    </context>
    <context>
        <name>actiscope::ui::CurveListView</name>
        <message>
            <location filename="../../ui/panels/curve_list_actions.cpp" line="40" />
            <source>Hide curve</source>
            <translation>隐藏曲线</translation>
        </message>
        <message>
            <location filename="../../ui/panels/curve_list_actions.cpp" line="40" />
            <source>Show curve</source>
            <translation>显示曲线</translation>
        </message>
        <message>
            <location filename="../../ui/panels/curve_list_actions.cpp" line="48" />
            <source>Solo</source>
            <translation>单独显示</translation>
        </message>
        <message>
            <location filename="../../ui/panels/curve_list_actions.cpp" line="56" />
            <source>Duplicate curve</source>
            <translation>复制曲线</translation>
        </message>
        <message>
            <location filename="../../ui/panels/curve_list_actions.cpp" line="61" />
            <source>Remove curve</source>
            <translation>移除曲线</translation>
        </message>
        <message>
            <location filename="../../ui/panels/curve_list_actions.cpp" line="66" />
            <source>Move curve</source>
            <translation>移动曲线</translation>
        </message>
        <message>
            <location filename="../../ui/panels/curve_list_actions.cpp" line="174" />
            <source>Hide</source>
            <translation>隐藏</translation>
        </message>
        <message>
            <location filename="../../ui/panels/curve_list_actions.cpp" line="174" />
            <source>Show</source>
            <translation>显示</translation>
        </message>
        <message>
            <location filename="../../ui/panels/curve_list_actions.cpp" line="174" />
            <source>Space</source>
            <translation>空格</translation>
        </message>
        <message>
            <location filename="../../ui/panels/curve_list_actions.cpp" line="175" />
            <source>Show all again</source>
            <translation>重新显示全部</translation>
        </message>
        <message>
            <location filename="../../ui/panels/curve_list_actions.cpp" line="175" />
            <source>Show only this one</source>
            <translation>只显示这一条</translation>
        </message>
        <message>
            <location filename="../../ui/panels/curve_list_actions.cpp" line="175" />
            <source>Enter</source>
            <translation>回车</translation>
        </message>
        <message>
            <location filename="../../ui/panels/curve_list_actions.cpp" line="177" />
            <source>Duplicate</source>
            <translation>复制</translation>
        </message>
        <message>
            <location filename="../../ui/panels/curve_list_actions.cpp" line="178" />
            <source>Rename…</source>
            <translation>重命名…</translation>
        </message>
        <message>
            <location filename="../../ui/panels/curve_list_actions.cpp" line="182" />
            <source>Move up</source>
            <translation>上移</translation>
        </message>
        <message>
            <location filename="../../ui/panels/curve_list_actions.cpp" line="183" />
            <source>Move down</source>
            <translation>下移</translation>
        </message>
        <message>
            <location filename="../../ui/panels/curve_list_actions.cpp" line="185" />
            <source>Remove</source>
            <translation>移除</translation>
        </message>
        <message>
            <location filename="../../ui/panels/curve_list_actions.cpp" line="191" />
            <source>Colour</source>
            <translation>颜色</translation>
        </message>
        <message>
            <location filename="../../ui/panels/curve_list_actions.cpp" line="195" />
            <source>Colour %1</source>
            <translation>颜色 %1</translation>
        </message>
        <message>
            <location filename="../../ui/panels/curve_list_actions.cpp" line="196" />
            <source>Colour of curve</source>
            <translation>曲线的颜色</translation>
        </message>
        <message>
            <location filename="../../ui/panels/curve_list_view.cpp" line="195" />
            <source>Hide (Space)</source>
            <translation>隐藏（空格）</translation>
        </message>
        <message>
            <location filename="../../ui/panels/curve_list_view.cpp" line="195" />
            <source>Show (Space)</source>
            <translation>显示（空格）</translation>
        </message>
        <message>
            <location filename="../../ui/panels/curve_list_view.cpp" line="197" />
            <source>Show all again (Enter)</source>
            <translation>重新显示全部（回车）</translation>
        </message>
        <message>
            <location filename="../../ui/panels/curve_list_view.cpp" line="197" />
            <source>Show only this one (Enter)</source>
            <translation>只显示这一条（回车）</translation>
        </message>
        <message>
            <location filename="../../ui/panels/curve_list_view.cpp" line="198" />
            <source>Remove (Del)</source>
            <translation>移除（Del）</translation>
        </message>
        <message>
            <location filename="../../ui/panels/curve_list_view.cpp" line="199" />
            <source>More</source>
            <translation>更多</translation>
        </message>
    </context>
    <context>
        <name>actiscope::ui::Document</name>
        <message>
            <location filename="../../ui/document.cpp" line="129" />
            <source>Move view</source>
            <translation>移动视图</translation>
        </message>
    </context>
    <context>
        <name>actiscope::ui::EpsilonSection</name>
        <message>
            <location filename="../../ui/panels/shared_sections.cpp" line="120" />
            <source>ε must be more than 0 and finite.</source>
            <translation>ε 必须大于 0 且有限。</translation>
        </message>
        <message>
            <location filename="../../ui/panels/shared_sections.cpp" line="123" />
            <source>Change saturation threshold</source>
            <translation>改变饱和阈值</translation>
        </message>
        <message>
            <location filename="../../ui/panels/shared_sections.cpp" line="127" />
            <source>Reset saturation threshold</source>
            <translation>重置饱和阈值</translation>
        </message>
        <message>
            <location filename="../../ui/panels/shared_sections.cpp" line="137" />
            <source>Saturation threshold: absolute or relative</source>
            <translation>饱和阈值：绝对或相对</translation>
        </message>
        <message>
            <location filename="../../ui/panels/shared_sections.cpp" line="158" />
            <source>Saturation threshold</source>
            <translation>饱和阈值</translation>
        </message>
        <message>
            <location filename="../../ui/panels/shared_sections.cpp" line="159" />
            <source>Return to 0.01</source>
            <translation>恢复为 0.01</translation>
        </message>
        <message>
            <location filename="../../ui/panels/shared_sections.cpp" line="160" />
            <source>Where |f ′| is below ε a unit hardly learns: saturated, weak or stationary</source>
            <translation>|f ′| 小于 ε 处神经元几乎不学习：饱和、弱梯度或驻点</translation>
        </message>
        <message>
            <location filename="../../ui/panels/shared_sections.cpp" line="161" />
            <source>absolute</source>
            <translation>绝对</translation>
        </message>
        <message>
            <location filename="../../ui/panels/shared_sections.cpp" line="162" />
            <source>|f ′| &lt; ε</source>
            <translation>|f ′| &lt; ε</translation>
        </message>
        <message>
            <location filename="../../ui/panels/shared_sections.cpp" line="163" />
            <source>relative to steepest</source>
            <translation>相对最大斜率</translation>
        </message>
        <message>
            <location filename="../../ui/panels/shared_sections.cpp" line="164" />
            <source>|f ′| &lt; ε times the curve's steepest slope; absolute where that is unbounded</source>
            <translation>|f ′| &lt; ε × 曲线的最大斜率；斜率无界时为绝对</translation>
        </message>
    </context>
    <context>
        <name>actiscope::ui::MainMenu</name>
        <message>
            <location filename="../../ui/window/main_menu.cpp" line="164" />
            <source>&amp;File</source>
            <translation>文件(&amp;F)</translation>
        </message>
        <message>
            <location filename="../../ui/window/main_menu.cpp" line="164" />
            <source>&amp;Edit</source>
            <translation>编辑(&amp;E)</translation>
        </message>
        <message>
            <location filename="../../ui/window/main_menu.cpp" line="164" />
            <source>&amp;View</source>
            <translation>视图(&amp;V)</translation>
        </message>
        <message>
            <location filename="../../ui/window/main_menu.cpp" line="164" />
            <source>&amp;Help</source>
            <translation>帮助(&amp;H)</translation>
        </message>
        <message>
            <location filename="../../ui/window/main_menu.cpp" line="167" />
            <source>Open &amp;Recent</source>
            <translation>最近的文件(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../ui/window/main_menu.cpp" line="168" />
            <source>&amp;Theme</source>
            <translation>主题(&amp;T)</translation>
        </message>
        <message>
            <location filename="../../ui/window/main_menu.cpp" line="169" />
            <source>Te&amp;xt Size</source>
            <translation>文字大小(&amp;X)</translation>
        </message>
        <message>
            <location filename="../../ui/window/main_menu.cpp" line="170" />
            <source>Show or fold the left panel (F9)</source>
            <translation>显示或收起左侧面板（F9）</translation>
        </message>
        <message>
            <location filename="../../ui/window/main_menu.cpp" line="171" />
            <source>Show or fold the right panel (Shift+F9)</source>
            <translation>显示或收起右侧面板（Shift+F9）</translation>
        </message>
        <message>
            <location filename="../../ui/window/main_menu.cpp" line="36" />
            <location filename="../../ui/window/main_menu.cpp" line="181" />
            <source>&amp;Undo</source>
            <translation>撤销(&amp;U)</translation>
        </message>
        <message>
            <location filename="../../ui/window/main_menu.cpp" line="30" />
            <source>&amp;New</source>
            <translation>新建(&amp;N)</translation>
        </message>
        <message>
            <location filename="../../ui/window/main_menu.cpp" line="31" />
            <source>&amp;Open…</source>
            <translation>打开(&amp;O)…</translation>
        </message>
        <message>
            <location filename="../../ui/window/main_menu.cpp" line="32" />
            <source>&amp;Save</source>
            <translation>保存(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../ui/window/main_menu.cpp" line="33" />
            <source>Save &amp;As…</source>
            <translation>另存为(&amp;A)…</translation>
        </message>
        <message>
            <location filename="../../ui/window/main_menu.cpp" line="34" />
            <source>&amp;Export…</source>
            <translation>导出(&amp;E)…</translation>
        </message>
        <message>
            <location filename="../../ui/window/main_menu.cpp" line="35" />
            <source>&amp;Quit</source>
            <translation>退出(&amp;Q)</translation>
        </message>
        <message>
            <location filename="../../ui/window/main_menu.cpp" line="38" />
            <source>&amp;Duplicate Curve</source>
            <translation>复制曲线(&amp;D)</translation>
        </message>
        <message>
            <location filename="../../ui/window/main_menu.cpp" line="39" />
            <source>Re&amp;move Curve</source>
            <translation>移除曲线(&amp;M)</translation>
        </message>
        <message>
            <location filename="../../ui/window/main_menu.cpp" line="41" />
            <source>&amp;Search Activations</source>
            <translation>搜索激活函数(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../ui/window/main_menu.cpp" line="42" />
            <source>Show &amp;All Activations</source>
            <translation>显示全部激活函数(&amp;A)</translation>
        </message>
        <message>
            <location filename="../../ui/window/main_menu.cpp" line="43" />
            <source>&amp;Clear All Curves</source>
            <translation>清空所有曲线(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../ui/window/main_menu.cpp" line="44" />
            <source>&amp;Fit to Curves</source>
            <translation>适应曲线(&amp;F)</translation>
        </message>
        <message>
            <location filename="../../ui/window/main_menu.cpp" line="46" />
            <source>&amp;Value f</source>
            <translation>函数值 f(&amp;V)</translation>
        </message>
        <message>
            <location filename="../../ui/window/main_menu.cpp" line="48" />
            <source>&amp;Derivative f′</source>
            <translation>导数 f′(&amp;D)</translation>
        </message>
        <message>
            <location filename="../../ui/window/main_menu.cpp" line="50" />
            <source>&amp;Second Derivative f″</source>
            <translation>二阶导数 f″(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../ui/window/main_menu.cpp" line="52" />
            <source>&amp;Regions</source>
            <translation>区域(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../ui/window/main_menu.cpp" line="54" />
            <source>&amp;Keep Ghosts</source>
            <translation>保留残影(&amp;K)</translation>
        </message>
        <message>
            <location filename="../../ui/window/main_menu.cpp" line="56" />
            <source>&amp;Left Panel</source>
            <translation>左侧面板(&amp;L)</translation>
        </message>
        <message>
            <location filename="../../ui/window/main_menu.cpp" line="58" />
            <source>Ri&amp;ght Panel</source>
            <translation>右侧面板(&amp;G)</translation>
        </message>
        <message>
            <location filename="../../ui/window/main_menu.cpp" line="60" />
            <source>As the &amp;System</source>
            <translation>跟随系统(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../ui/window/main_menu.cpp" line="62" />
            <source>&amp;Light</source>
            <translation>浅色(&amp;L)</translation>
        </message>
        <message>
            <location filename="../../ui/window/main_menu.cpp" line="63" />
            <source>&amp;Dark</source>
            <translation>深色(&amp;D)</translation>
        </message>
        <message>
            <location filename="../../ui/window/main_menu.cpp" line="64" />
            <source>&amp;Larger</source>
            <translation>放大(&amp;L)</translation>
        </message>
        <message>
            <location filename="../../ui/window/main_menu.cpp" line="65" />
            <source>&amp;Smaller</source>
            <translation>缩小(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../ui/window/main_menu.cpp" line="66" />
            <source>&amp;Usual Size</source>
            <translation>默认大小(&amp;U)</translation>
        </message>
        <message>
            <location filename="../../ui/window/main_menu.cpp" line="67" />
            <source>&amp;Keys and Mouse</source>
            <translation>键盘与鼠标(&amp;K)</translation>
        </message>
        <message>
            <location filename="../../ui/window/main_menu.cpp" line="68" />
            <source>&amp;About Actiscope</source>
            <translation>关于 Actiscope(&amp;A)</translation>
        </message>
        <message>
            <location filename="../../ui/window/main_menu.cpp" line="181" />
            <source>&amp;Undo: %1</source>
            <translation>撤销(&amp;U)：%1</translation>
        </message>
        <message>
            <location filename="../../ui/window/main_menu.cpp" line="37" />
            <location filename="../../ui/window/main_menu.cpp" line="182" />
            <source>&amp;Redo</source>
            <translation>重做(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../ui/window/main_menu.cpp" line="182" />
            <source>&amp;Redo: %1</source>
            <translation>重做(&amp;R)：%1</translation>
        </message>
    </context>
    <context>
        <name>actiscope::ui::MainWindow</name>
        <message>
            <location filename="../../ui/window/connections.cpp" line="43" />
            <source>Saved as %1.</source>
            <translation>已保存为 %1。</translation>
        </message>
        <message>
            <location filename="../../ui/window/connections.cpp" line="59" />
            <source>Duplicate curve</source>
            <translation>复制曲线</translation>
        </message>
        <message>
            <location filename="../../ui/window/connections.cpp" line="62" />
            <source>Remove curve</source>
            <translation>移除曲线</translation>
        </message>
        <message>
            <location filename="../../ui/window/connections.cpp" line="65" />
            <source>Show all activations</source>
            <translation>显示全部激活函数</translation>
        </message>
        <message>
            <location filename="../../ui/window/connections.cpp" line="66" />
            <source>Clear curves</source>
            <translation>清空曲线</translation>
        </message>
        <message>
            <location filename="../../ui/window/connections.cpp" line="108" />
            <source>Show panel</source>
            <translation>显示图</translation>
        </message>
        <message>
            <location filename="../../ui/window/connections.cpp" line="108" />
            <source>Hide panel</source>
            <translation>隐藏图</translation>
        </message>
        <message>
            <location filename="../../ui/window/connections.cpp" line="155" />
            <source>Curves</source>
            <translation>曲线</translation>
        </message>
        <message>
            <location filename="../../ui/window/connections.cpp" line="212" />
            <source>Forget These</source>
            <translation>清除此列表</translation>
        </message>
    </context>
    <context>
        <name>actiscope::ui::NoticeBar</name>
        <message>
            <location filename="../../ui/window/notice_bar.cpp" line="108" />
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <location filename="../../ui/window/notice_bar.cpp" line="109" />
            <source>Close this message</source>
            <translation>关闭此消息</translation>
        </message>
    </context>
    <context>
        <name>actiscope::ui::OutputScaleSection</name>
        <message>
            <location filename="../../ui/panels/shared_sections.cpp" line="51" />
            <source>The scale must be finite.</source>
            <translation>缩放必须是有限的数。</translation>
        </message>
        <message>
            <location filename="../../ui/panels/shared_sections.cpp" line="54" />
            <source>Change output scale</source>
            <translation>改变输出缩放</translation>
        </message>
        <message>
            <location filename="../../ui/panels/shared_sections.cpp" line="58" />
            <source>Reset output scale</source>
            <translation>重置输出缩放</translation>
        </message>
        <message>
            <location filename="../../ui/panels/shared_sections.cpp" line="62" />
            <source>Range of output scale</source>
            <translation>输出缩放的范围</translation>
        </message>
        <message>
            <location filename="../../ui/panels/shared_sections.cpp" line="88" />
            <source>Output scale</source>
            <translation>输出缩放</translation>
        </message>
        <message>
            <location filename="../../ui/panels/shared_sections.cpp" line="89" />
            <source>Return to 1</source>
            <translation>恢复为 1</translation>
        </message>
        <message>
            <location filename="../../ui/panels/shared_sections.cpp" line="89" />
            <source>Range and step of the slider</source>
            <translation>滑块的范围与步长</translation>
        </message>
        <message>
            <location filename="../../ui/panels/shared_sections.cpp" line="90" />
            <source>Multiplies every shown curve</source>
            <translation>乘到每条已显示的曲线上</translation>
        </message>
    </context>
    <context>
        <name>actiscope::ui::ParameterSection</name>
        <message>
            <location filename="../../ui/panels/parameter_section.cpp" line="58" />
            <source>%1 must lie in %2.</source>
            <translation>%1 必须在 %2 之内。</translation>
        </message>
        <message>
            <location filename="../../ui/panels/parameter_section.cpp" line="60" />
            <source>%1 must not be 0.</source>
            <translation>%1 不能为 0。</translation>
        </message>
        <message>
            <location filename="../../ui/panels/parameter_section.cpp" line="108" />
            <source>Change %1</source>
            <translation>改变 %1</translation>
        </message>
        <message>
            <location filename="../../ui/panels/parameter_section.cpp" line="114" />
            <source>Reset %1</source>
            <translation>重置 %1</translation>
        </message>
        <message>
            <location filename="../../ui/panels/parameter_section.cpp" line="131" />
            <source>Tie to Alpha</source>
            <translation>与 Alpha 联动</translation>
        </message>
        <message>
            <location filename="../../ui/panels/parameter_section.cpp" line="131" />
            <source>Untie from Alpha</source>
            <translation>解除与 Alpha 的联动</translation>
        </message>
        <message>
            <location filename="../../ui/panels/parameter_section.cpp" line="144" />
            <source>Range of slider</source>
            <translation>滑块的范围</translation>
        </message>
        <message>
            <location filename="../../ui/panels/parameter_section.cpp" line="183" />
            <source>Scale of this curve</source>
            <translation>此曲线的缩放</translation>
        </message>
        <message>
            <location filename="../../ui/panels/parameter_section.cpp" line="184" />
            <source>Return to the default, %1</source>
            <translation>恢复默认值 %1</translation>
        </message>
        <message>
            <location filename="../../ui/panels/parameter_section.cpp" line="185" />
            <source>Range and step of the slider</source>
            <translation>滑块的范围与步长</translation>
        </message>
        <message>
            <location filename="../../ui/panels/parameter_section.cpp" line="186" />
            <source>Frameworks learn this parameter in training</source>
            <translation>框架在训练中会学习此参数</translation>
        </message>
        <message>
            <location filename="../../ui/panels/parameter_section.cpp" line="187" />
            <source>follows Alpha · untie</source>
            <translation>跟随 Alpha · 解除联动</translation>
        </message>
        <message>
            <location filename="../../ui/panels/parameter_section.cpp" line="188" />
            <source>Give this curve an α of its own again</source>
            <translation>让此曲线重新拥有自己的 α</translation>
        </message>
        <message>
            <location filename="../../ui/panels/parameter_section.cpp" line="189" />
            <source>Tie to Alpha, so that this curve moves with the others</source>
            <translation>与 Alpha 联动，使此曲线与其他曲线一起变化</translation>
        </message>
    </context>
    <context>
        <name>actiscope::ui::RangePopover</name>
        <message>
            <location filename="../../ui/panels/range_popover.cpp" line="20" />
            <source>Both ends and the step must be finite.</source>
            <translation>两端与步长都必须是有限的数。</translation>
        </message>
        <message>
            <location filename="../../ui/panels/range_popover.cpp" line="22" />
            <source>“From” must be less than “to”.</source>
            <translation>“从”必须小于“到”。</translation>
        </message>
        <message>
            <location filename="../../ui/panels/range_popover.cpp" line="24" />
            <source>The step must be more than 0.</source>
            <translation>步长必须大于 0。</translation>
        </message>
        <message>
            <location filename="../../ui/panels/range_popover.cpp" line="26" />
            <source>This track is logarithmic: both ends must be more than 0.</source>
            <translation>此滑轨为对数刻度：两端都必须大于 0。</translation>
        </message>
        <message>
            <location filename="../../ui/panels/range_popover.cpp" line="28" />
            <source>The range must lie in %1.</source>
            <translation>范围必须在 %1 之内。</translation>
        </message>
        <message>
            <location filename="../../ui/panels/range_popover.cpp" line="47" />
            <source>From</source>
            <translation>从</translation>
        </message>
        <message>
            <location filename="../../ui/panels/range_popover.cpp" line="48" />
            <source>To</source>
            <translation>到</translation>
        </message>
        <message>
            <location filename="../../ui/panels/range_popover.cpp" line="49" />
            <source>Step</source>
            <translation>步长</translation>
        </message>
        <message>
            <location filename="../../ui/panels/range_popover.cpp" line="50" />
            <source>What an arrow key moves; Shift a tenth of it, Ctrl ten times it</source>
            <translation>方向键移动的量；Shift 为其十分之一，Ctrl 为其十倍</translation>
        </message>
        <message>
            <location filename="../../ui/panels/range_popover.cpp" line="52" />
            <source>Reset</source>
            <translation>重置</translation>
        </message>
    </context>
    <context>
        <name>actiscope::ui::SelectedSection</name>
        <message>
            <location filename="../../ui/panels/selected_section.cpp" line="140" />
            <source>Gradient returned at the break: %1</source>
            <translation>断点处返回的梯度：%1</translation>
        </message>
        <message>
            <location filename="../../ui/panels/selected_section.cpp" line="163" />
            <source>Select a curve to see its formula, parameters and regions.</source>
            <translation>选择一条曲线以查看其公式、参数与区域。</translation>
        </message>
        <message>
            <location filename="../../ui/panels/selected_section.cpp" line="164" />
            <source>Scale of this curve</source>
            <translation>此曲线的缩放</translation>
        </message>
        <message>
            <location filename="../../ui/panels/selected_section.cpp" line="165" />
            <source>In frameworks</source>
            <translation>在各框架中</translation>
        </message>
    </context>
    <context>
        <name>actiscope::ui::TopBar</name>
        <message>
            <location filename="../../ui/window/top_bar.cpp" line="132" />
            <source>Menu (F10)</source>
            <translation>菜单（F10）</translation>
        </message>
        <message>
            <location filename="../../ui/window/top_bar.cpp" line="133" />
            <source>Menu</source>
            <translation>菜单</translation>
        </message>
        <message>
            <location filename="../../ui/window/top_bar.cpp" line="134" />
            <location filename="../../ui/window/top_bar.cpp" line="135" />
            <source>Search activations</source>
            <translation>搜索激活函数</translation>
        </message>
        <message>
            <location filename="../../ui/window/top_bar.cpp" line="137" />
            <source>Export</source>
            <translation>导出</translation>
        </message>
        <message>
            <location filename="../../ui/window/top_bar.cpp" line="138" />
            <source>Write the figure to a PNG or PDF file (Ctrl+E)</source>
            <translation>将图形写入 PNG 或 PDF 文件（Ctrl+E）</translation>
        </message>
    </context>
    <context>
        <name>actiscope::ui::WorkFiles</name>
        <message>
            <location filename="../../ui/window/work_files.cpp" line="20" />
            <source>New session</source>
            <translation>新建会话</translation>
        </message>
        <message>
            <location filename="../../ui/window/work_files.cpp" line="25" />
            <source>Open Session</source>
            <translation>打开会话</translation>
        </message>
        <message>
            <location filename="../../ui/window/work_files.cpp" line="26" />
            <source>Actiscope sessions (*.actiscope);;All files (*)</source>
            <translation>Actiscope 会话 (*.actiscope);;所有文件 (*)</translation>
        </message>
        <message>
            <location filename="../../ui/window/work_files.cpp" line="39" />
            <source>Open %1</source>
            <translation>打开 %1</translation>
        </message>
        <message>
            <location filename="../../ui/window/work_files.cpp" line="46" />
            <source>Nothing was opened. %1</source>
            <translation>没有打开任何内容。%1</translation>
        </message>
        <message>
            <location filename="../../ui/window/work_files.cpp" line="63" />
            <source>curves</source>
            <translation>曲线</translation>
        </message>
        <message>
            <location filename="../../ui/window/work_files.cpp" line="64" />
            <source>Save Session As</source>
            <translation>会话另存为</translation>
        </message>
        <message>
            <location filename="../../ui/window/work_files.cpp" line="65" />
            <source>Actiscope sessions (*.actiscope)</source>
            <translation>Actiscope 会话 (*.actiscope)</translation>
        </message>
        <message>
            <location filename="../../ui/window/work_files.cpp" line="81" />
            <source>Nothing was saved. %1</source>
            <translation>没有保存任何内容。%1</translation>
        </message>
        <message>
            <location filename="../../ui/window/work_files.cpp" line="95" />
            <source>Unsaved Changes</source>
            <translation>未保存的更改</translation>
        </message>
        <message>
            <location filename="../../ui/window/work_files.cpp" line="96" />
            <source>Save the changes to %1?</source>
            <translation>保存对 %1 的更改吗？</translation>
        </message>
        <message>
            <location filename="../../ui/window/work_files.cpp" line="104" />
            <source>Discard changes</source>
            <translation>放弃更改</translation>
        </message>
    </context>
</TS>
