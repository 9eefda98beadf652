<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Facts</name>
    <message>
        <source>strictly rising</source>
        <translation>严格递增</translation>
    </message>
    <message>
        <source>rising, flat in parts</source>
        <translation>递增（部分水平）</translation>
    </message>
    <message>
        <source>strictly falling</source>
        <translation>严格递减</translation>
    </message>
    <message>
        <source>falling, flat in parts</source>
        <translation>递减（部分水平）</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>常数</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Smooth</source>
        <translation>光滑性</translation>
    </message>
    <message>
        <source>no: the value jumps</source>
        <translation>否：函数值有跳跃</translation>
    </message>
    <message>
        <source>Continuous; the slope jumps at a kink.</source>
        <translation>连续；斜率在折点处跳变。</translation>
    </message>
    <message>
        <source>Value and slope are continuous; the curvature jumps.</source>
        <translation>函数值与斜率连续；二阶导数跳变。</translation>
    </message>
    <message>
        <source>Value, slope and curvature are continuous.</source>
        <translation>函数值、斜率与二阶导数均连续。</translation>
    </message>
    <message>
        <source>Every derivative is continuous.</source>
        <translation>各阶导数均连续。</translation>
    </message>
    <message>
        <source>both signs</source>
        <translation>有正有负</translation>
    </message>
    <message>
        <source>always 0</source>
        <translation>恒为 0</translation>
    </message>
    <message>
        <source>no: never negative</source>
        <translation>否：从不为负</translation>
    </message>
    <message>
        <source>no: never positive</source>
        <translation>否：从不为正</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>无</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>不可用</translation>
    </message>
    <message>
        <source>Zero gradient</source>
        <translation>零梯度区</translation>
    </message>
    <message>
        <source>The slope is exactly 0 here. A unit whose inputs all fall in such an interval gets no gradient and cannot learn: it is dead.</source>
        <translation>此处斜率恰为 0。若一个神经元的输入全部落在这样的区间，它得不到梯度、无法学习：即已“死亡”。</translation>
    </message>
    <message>
        <source>Saturated</source>
        <translation>饱和区</translation>
    </message>
    <message>
        <source>|f ′| &lt; %1 where the function flattens towards a limit.</source>
        <translation>函数趋于极限而变平，|f ′| &lt; %1。</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>弱梯度区</translation>
    </message>
    <message>
        <source>|f ′| &lt; %1 out to infinity, though the function has no limit there.</source>
        <translation>直到无穷远处 |f ′| &lt; %1，但函数在那里没有极限。</translation>
    </message>
    <message>
        <source>Stationary</source>
        <translation>驻点区</translation>
    </message>
    <message>
        <source>|f ′| &lt; %1 only around an extremum or a saddle: inputs pass through.</source>
        <translation>仅在极值点或鞍点附近 |f ′| &lt; %1：输入会穿过此处。</translation>
    </message>
    <message>
        <source>Undefined</source>
        <translation>无定义</translation>
    </message>
    <message>
        <source>The function has no value here.</source>
        <translation>函数在此处没有值。</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>值域</translation>
    </message>
    <message>
        <source>All values that f takes.</source>
        <translation>f 取到的所有值。</translation>
    </message>
    <message>
        <source>Monotone</source>
        <translation>单调性</translation>
    </message>
    <message>
        <source>Zero-centred</source>
        <translation>零中心化</translation>
    </message>
    <message>
        <source>Outputs of both signs let the mean of a layer&apos;s output stay near 0.</source>
        <translation>输出有正有负时，一层输出的均值可以保持在 0 附近。</translation>
    </message>
    <message>
        <source>Repeats every</source>
        <translation>周期</translation>
    </message>
    <message>
        <source>The period of the slope; regions are listed for −20 to 20.</source>
        <translation>斜率的周期；区域列出 −20 到 20 的部分。</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>Value</source>
        <translation>函数值</translation>
    </message>
    <message>
        <source>Derivative (gradient)</source>
        <translation>导数（梯度）</translation>
    </message>
    <message>
        <source>Second derivative</source>
        <translation>二阶导数</translation>
    </message>
    <message>
        <source>Regions |f ′| &lt; %1 of the steepest</source>
        <translation>区域 |f ′| &lt; %1 × 最大斜率</translation>
    </message>
    <message>
        <source>Regions |f ′| &lt; %1</source>
        <translation>区域 |f ′| &lt; %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>curves that a label counts: A = B and 10 more</comment>
        <translation>
            <numerusform>等另外 %n 条</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FigureFile</name>
    <message>
        <source>Width and height must be from %1 to %2 mm.</source>
        <translation>宽度与高度必须在 %1 到 %2 毫米之间。</translation>
    </message>
    <message>
        <source>The resolution must be from %1 to %2 dpi.</source>
        <translation>分辨率必须在 %1 到 %2 dpi 之间。</translation>
    </message>
    <message>
        <source>A picture of %1 × %2 px is too large: take a smaller size or a lower resolution, or a PDF.</source>
        <translation>%1 × %2 像素的图片太大：请减小尺寸或分辨率，或选择 PDF。</translation>
    </message>
    <message>
        <source>There is not enough memory for a picture of this size.</source>
        <translation>内存不足，无法生成这个尺寸的图片。</translation>
    </message>
    <message>
        <source>Activation functions</source>
        <translation>激活函数</translation>
    </message>
</context>
<context>
    <name>HelpDialogs</name>
    <message>
        <source>Zoom at the pointer; over an axis only that axis</source>
        <translation>以指针为中心缩放；在坐标轴上只缩放该轴</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>滚轮</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>平移</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>拖动</translation>
    </message>
    <message>
        <source>Zoom into a box</source>
        <translation>框选放大</translation>
    </message>
    <message>
        <source>Ctrl + drag</source>
        <translation>Ctrl + 拖动</translation>
    </message>
    <message>
        <source>Fit, on an empty place</source>
        <translation>在空白处：适应曲线</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>双击</translation>
    </message>
    <message>
        <source>Show one curve only, on it or its row</source>
        <translation>在曲线或其列表行上：只显示这一条</translation>
    </message>
    <message>
        <source>One step</source>
        <translation>一步</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>方向键</translation>
    </message>
    <message>
        <source>A tenth of a step</source>
        <translation>十分之一步</translation>
    </message>
    <message>
        <source>Shift + arrow keys</source>
        <translation>Shift + 方向键</translation>
    </message>
    <message>
        <source>Ten steps</source>
        <translation>十步</translation>
    </message>
    <message>
        <source>Ctrl + arrow keys</source>
        <translation>Ctrl + 方向键</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>F10 or Alt</source>
        <translation>F10 或 Alt</translation>
    </message>
    <message>
        <source>Keys and Mouse</source>
        <translation>键盘与鼠标</translation>
    </message>
    <message>
        <source>In the plots</source>
        <translation>在图中</translation>
    </message>
    <message>
        <source>On a slider</source>
        <translation>在滑块上</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>任何位置</translation>
    </message>
    <message>
        <source>About Actiscope</source>
        <translation>关于 Actiscope</translation>
    </message>
    <message>
        <source>A desktop instrument for looking at the activation functions of neural networks.</source>
        <translation>用来观察神经网络激活函数的桌面仪器。</translation>
    </message>
    <message>
        <source>Actiscope is free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Actiscope 是自由软件，依 GNU 通用公共许可证第 3 版或更新版本发布，不提供任何担保。</translation>
    </message>
    <message>
        <source>Built with Qt %1 (LGPL 3), QCustomPlot (GPL 3) and Eigen (MPL 2). The text is set in Inter and Noto Sans CJK (SIL Open Font License) where they are installed.</source>
        <translation>基于 Qt %1（LGPL 3）、QCustomPlot（GPL 3）与 Eigen（MPL 2）构建。若已安装，文字以 Inter 与 Noto Sans CJK（SIL 开放字体许可证）排印。</translation>
    </message>
</context>
<context>
    <name>NumberText</name>
    <message>
        <source>Type a number, such as 0.25.</source>
        <translation>请输入一个数，例如 0.25。</translation>
    </message>
    <message>
        <source>Write the decimal sign as a point: %1.</source>
        <translation>小数点请写成“.”：%1。</translation>
    </message>
    <message>
        <source>“%1” is not a number. Type one such as 0.25 or 1e-3.</source>
        <translation>“%1”不是数。请输入例如 0.25 或 1e-3。</translation>
    </message>
</context>
<context>
    <name>PlotDescription</name>
    <message>
        <source>%1 (selected)</source>
        <translation>%1（选中）</translation>
    </message>
    <message>
        <source>%1 from %2 to %3.</source>
        <translation>%1：从 %2 到 %3。</translation>
    </message>
    <message>
        <source>No curves.</source>
        <translation>没有曲线。</translation>
    </message>
    <message>
        <source>Curves: %1.</source>
        <translation>曲线：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>At x = %1: %2.</source>
        <translation>在 x = %1 处：%2。</translation>
    </message>
</context>
<context>
    <name>Regions</name>
    <message>
        <source>%1 everywhere</source>
        <translation>处处%1</translation>
    </message>
    <message>
        <source>%1 for x &lt; %2</source>
        <translation>x &lt; %2 时%1</translation>
    </message>
    <message>
        <source>%1 for x &gt; %2</source>
        <translation>x &gt; %2 时%1</translation>
    </message>
    <message>
        <source>%1 for %2 &lt; x &lt; %3</source>
        <translation>%2 &lt; x &lt; %3 时%1</translation>
    </message>
    <message>
        <source>The slope is exactly 0 here, so no gradient passes. What dies is a unit whose inputs all fall into this region.</source>
        <translation>此处斜率恰为 0，梯度无法通过。真正“死亡”的是输入全部落在此区域的神经元。</translation>
    </message>
    <message>
        <source>The slope is below the threshold where the function flattens towards a limit.</source>
        <translation>函数趋于极限而变平，斜率低于阈值。</translation>
    </message>
    <message>
        <source>The slope is below the threshold all the way out, but the function has no limit there.</source>
        <translation>直到无穷远处斜率都低于阈值，但函数在那里没有极限。</translation>
    </message>
    <message>
        <source>The slope is below the threshold around a turning or flat point.</source>
        <translation>在转折点或平坦点附近斜率低于阈值。</translation>
    </message>
    <message>
        <source>The slope is at or above the threshold.</source>
        <translation>斜率不低于阈值。</translation>
    </message>
    <message>
        <source>The function is not defined here.</source>
        <translation>函数在此处没有定义。</translation>
    </message>
    <message>
        <source>zero gradient</source>
        <translation>零梯度（死区）</translation>
    </message>
    <message>
        <source>saturated</source>
        <translation>饱和</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>弱梯度</translation>
    </message>
    <message>
        <source>stationary</source>
        <translation>驻点</translation>
    </message>
    <message>
        <source>active</source>
        <translation>活跃</translation>
    </message>
    <message>
        <source>undefined</source>
        <translation>无定义</translation>
    </message>
    <message>
        <source>Kink at x = %1: the slope jumps.</source>
        <translation>折点 x = %1：斜率在此跳变。</translation>
    </message>
    <message>
        <source>Jump at x = %1: the value jumps.</source>
        <translation>跳跃 x = %1：函数值在此跳变。</translation>
    </message>
    <message>
        <source>too many regions to draw</source>
        <translation>区域过多，无法绘制</translation>
    </message>
</context>
<context>
    <name>SessionFile</name>
    <message>
        <source>There is no such file.</source>
        <translation>没有这个文件。</translation>
    </message>
    <message>
        <source>It cannot be opened: %1.</source>
        <translation>无法打开：%1。</translation>
    </message>
    <message>
        <source>It cannot be read: %1.</source>
        <translation>无法读取：%1。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>一个对象</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>一个列表</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>“%1” is %2; expected is %3.</source>
        <translation>“%1”是 %2；应为%3。</translation>
    </message>
    <message numerus="yes">
        <source>a list of at most %n entries</source>
        <translation>
            <numerusform>最多 %n 项的列表</numerusform>
        </translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message numerus="yes">
        <source>a text of at most %n characters</source>
        <translation>
            <numerusform>最多 %n 个字符的文本</numerusform>
        </translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>%1 到 %2 的整数</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>一个数</translation>
    </message>
    <message>
        <source>a finite number</source>
        <translation>一个有限的数</translation>
    </message>
    <message>
        <source>a number above 0</source>
        <translation>大于 0 的数</translation>
    </message>
    <message>
        <source>a list of two finite numbers, the lower one first</source>
        <translation>两个有限数的列表，小的在前</translation>
    </message>
    <message>
        <source>a range whose “low” is below its “high”</source>
        <translation>“low”小于“high”的范围</translation>
    </message>
    <message>
        <source>an activation that this version knows (%1)</source>
        <translation>本版本认识的激活函数（%1）</translation>
    </message>
    <message>
        <source>Curve %1: %2</source>
        <translation>曲线 %1：%2</translation>
    </message>
    <message>
        <source>false for an activation without alpha</source>
        <translation>false（该激活函数没有 alpha）</translation>
    </message>
    <message>
        <source>an id that no other curve has</source>
        <translation>与其他曲线不同的 id</translation>
    </message>
    <message>
        <source>the id of a curve of the list, or 0</source>
        <translation>列表中某条曲线的 id，或 0</translation>
    </message>
    <message>
        <source>The file is larger than %1 MiB; no session is.</source>
        <translation>文件大于 %1 MiB；会话文件不会这么大。</translation>
    </message>
    <message>
        <source>It is not a session file: line %1: %2.</source>
        <translation>不是会话文件：第 %1 行：%2。</translation>
    </message>
    <message>
        <source>It is not a session file: it holds a list, not an object.</source>
        <translation>不是会话文件：内容是列表，不是对象。</translation>
    </message>
    <message>
        <source>It was saved by a newer version of Actiscope (format %1; this one reads %2).</source>
        <translation>由更新版本的 Actiscope 保存（格式 %1；本版本只读格式 %2）。</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>en</source>
        <extracomment>The code of the language that this is translated to, such as zh_CN.</extracomment>
        <translation>zh</translation>
    </message>
    <message>
        <source>Rectifiers</source>
        <translation>整流类</translation>
    </message>
    <message>
        <source>Exponential</source>
        <translation>指数类</translation>
    </message>
    <message>
        <source>Sigmoidal</source>
        <translation>S 形类</translation>
    </message>
    <message>
        <source>Self-gated</source>
        <translation>自门控类</translation>
    </message>
    <message>
        <source>Shrinkage</source>
        <translation>收缩类</translation>
    </message>
    <message>
        <source>Piecewise linear</source>
        <translation>分段线性类</translation>
    </message>
    <message>
        <source>Periodic and others</source>
        <translation>周期及其他</translation>
    </message>
</context>
<context>
    <name>actiscope::ui::AddPanel</name>
    <message>
        <source>Show all activations</source>
        <translation>显示全部激活函数</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>添加 %1</translation>
    </message>
    <message>
        <source>No activation is called “%1”.</source>
        <translation>没有名为“%1”的激活函数。</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Clear the search (Esc)</source>
        <translation>清除搜索（Esc）</translation>
    </message>
    <message>
        <source>All activations</source>
        <translation>全部函数</translation>
    </message>
    <message>
        <source>Add every activation that is not in the list yet</source>
        <translation>添加列表中还没有的所有激活函数</translation>
    </message>
    <message>
        <source>Remove every curve from the list</source>
        <translation>从列表中移除所有曲线</translation>
    </message>
    <message numerus="yes">
        <source>Search %n activations</source>
        <translation>
            <numerusform>搜索 %n 种激活函数</numerusform>
        </translation>
    </message>
    <message>
        <source>Search activations</source>
        <translation>搜索激活函数</translation>
    </message>
</context>
<context>
    <name>actiscope::ui::AlphaSection</name>
    <message>
        <source>Change Alpha</source>
        <translation>改变 Alpha</translation>
    </message>
    <message>
        <source>Reset Alpha</source>
        <translation>重置 Alpha</translation>
    </message>
    <message>
        <source>defaults</source>
        <translation>默认值</translation>
    </message>
    <message>
        <source>Untie from Alpha</source>
        <translation>解除与 Alpha 的联动</translation>
    </message>
    <message>
        <source>Select this curve; Del unties it from Alpha</source>
        <translation>选中此曲线；按 Del 解除联动</translation>
    </message>
    <message>
        <source>Alpha must be finite.</source>
        <translation>Alpha 必须是有限的数。</translation>
    </message>
    <message>
        <source>None of the tied curves allows α = %1.</source>
        <translation>联动的曲线都不允许 α = %1。</translation>
    </message>
    <message>
        <source>Range of Alpha</source>
        <translation>Alpha 的范围</translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation>Alpha</translation>
    </message>
    <message>
        <source>Return every tied curve to its own default</source>
        <translation>让每条联动的曲线回到各自的默认值</translation>
    </message>
    <message>
        <source>Range and step of the slider</source>
        <translation>滑块的范围与步长</translation>
    </message>
    <message>
        <source>Moves the α of every curve below at once</source>
        <translation>同时改变下列所有曲线的 α</translation>
    </message>
    <message>
        <source>No curve follows Alpha. Add Leaky ReLU, PReLU, ELU or CELU, or tie a curve with the chain link beside its own α.</source>
        <translation>没有曲线跟随 Alpha。请添加 Leaky ReLU、PReLU、ELU 或 CELU，或用曲线自身 α 旁的链环联动。</translation>
    </message>
</context>
<context>
    <name>actiscope::ui::Autosave</name>
    <message>
        <source>The last session could not be restored and was kept as %1. %2</source>
        <translation>无法恢复上次的会话，已另存为 %1。%2</translation>
    </message>
    <message>
        <source>The last session could not be restored. %1</source>
        <translation>无法恢复上次的会话。%1</translation>
    </message>
    <message>
        <source>The session could not be saved automatically. %1</source>
        <translation>无法自动保存会话。%1</translation>
    </message>
    <message>
        <source>Too many windows of Actiscope are open: this one is not saved automatically.</source>
        <translation>打开的 Actiscope 窗口过多：此窗口不会自动保存。</translation>
    </message>
</context>
<context>
    <name>actiscope::ui::ControlPanel</name>
    <message>
        <source>All shown curves</source>
        <translation>作用于全部曲线</translation>
    </message>
</context>
<context>
    <name>actiscope::ui::CursorLine</name>
    <message>
        <source>x must be finite.</source>
        <translation>x 必须是有限的数。</translation>
    </message>
    <message>
        <source>at x = %1</source>
        <extracomment>Under the list of values; %1 is a field with the number.</extracomment>
        <translation>在 x = %1</translation>
    </message>
    <message>
        <source>x of the cursor</source>
        <translation>游标的 x</translation>
    </message>
    <message>
        <source>type or point</source>
        <translation>输入或指向</translation>
    </message>
    <message>
        <source>Let the cursor follow the pointer</source>
        <translation>让游标跟随指针</translation>
    </message>
</context>
<context>
    <name>actiscope::ui::CurveListDelegate</name>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
</context>
<context>
    <name>actiscope::ui::CurveListModel</name>
    <message>
        <source>hidden</source>
        <translation>已隐藏</translation>
    </message>
    <message>
        <source>Rename curve</source>
        <translation>重命名曲线</translation>
    </message>
</context>
<context>
    <name>actiscope::ui::CurveListPanel</name>
    <message>
        <source>Shown curves</source>
        <translation>已显示的函数</translation>
    </message>
    <message>
        <source>No curve yet. Click a name below to add it, or type its name and press Enter.</source>
        <translation>还没有曲线。点击下面的名称添加，或输入名称后按回车。</translation>
    </message>
</context>
<context>
    <name>actiscope::ui::CurveListView</name>
    <message>
        <source>Hide curve</source>
        <translation>隐藏曲线</translation>
    </message>
    <message>
        <source>Show curve</source>
        <translation>显示曲线</translation>
    </message>
    <message>
        <source>Solo</source>
        <translation>单独显示</translation>
    </message>
    <message>
        <source>Duplicate curve</source>
        <translation>复制曲线</translation>
    </message>
    <message>
        <source>Remove curve</source>
        <translation>移除曲线</translation>
    </message>
    <message>
        <source>Move curve</source>
        <translation>移动曲线</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>Show all again</source>
        <translation>重新显示全部</translation>
    </message>
    <message>
        <source>Show only this one</source>
        <translation>只显示这一条</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>回车</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Colour %1</source>
        <translation>颜色 %1</translation>
    </message>
    <message>
        <source>Colour of curve</source>
        <translation>曲线的颜色</translation>
    </message>
    <message>
        <source>Hide (Space)</source>
        <translation>隐藏（空格）</translation>
    </message>
    <message>
        <source>Show (Space)</source>
        <translation>显示（空格）</translation>
    </message>
    <message>
        <source>Show all again (Enter)</source>
        <translation>重新显示全部（回车）</translation>
    </message>
    <message>
        <source>Show only this one (Enter)</source>
        <translation>只显示这一条（回车）</translation>
    </message>
    <message>
        <source>Remove (Del)</source>
        <translation>移除（Del）</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
</context>
<context>
    <name>actiscope::ui::Document</name>
    <message>
        <source>Move view</source>
        <translation>移动视图</translation>
    </message>
    <message>
        <source>Move cursor</source>
        <translation>移动光标</translation>
    </message>
    <message>
        <source>Select curve</source>
        <translation>选择曲线</translation>
    </message>
</context>
<context>
    <name>actiscope::ui::EpsilonSection</name>
    <message>
        <source>ε must be more than 0 and finite.</source>
        <translation>ε 必须大于 0 且有限。</translation>
    </message>
    <message>
        <source>Change saturation threshold</source>
        <translation>改变饱和阈值</translation>
    </message>
    <message>
        <source>Reset saturation threshold</source>
        <translation>重置饱和阈值</translation>
    </message>
    <message>
        <source>Saturation threshold: absolute or relative</source>
        <translation>饱和阈值：绝对或相对</translation>
    </message>
    <message>
        <source>Saturation threshold</source>
        <translation>饱和阈值</translation>
    </message>
    <message>
        <source>Return to 0.01</source>
        <translation>恢复为 0.01</translation>
    </message>
    <message>
        <source>Where |f ′| is below ε a unit hardly learns: saturated, weak or stationary</source>
        <translation>|f ′| 小于 ε 处神经元几乎不学习：饱和、弱梯度或驻点</translation>
    </message>
    <message>
        <source>absolute</source>
        <translation>绝对</translation>
    </message>
    <message>
        <source>|f ′| &lt; ε</source>
        <translation>|f ′| &lt; ε</translation>
    </message>
    <message>
        <source>relative to steepest</source>
        <translation>相对最大斜率</translation>
    </message>
    <message>
        <source>|f ′| &lt; ε times the curve&apos;s steepest slope; absolute where that is unbounded</source>
        <translation>|f ′| &lt; ε × 曲线的最大斜率；斜率无界时为绝对</translation>
    </message>
</context>
<context>
    <name>actiscope::ui::ExportDialog</name>
    <message>
        <source>&amp;Resolution</source>
        <translation>分辨率(&amp;R)</translation>
    </message>
    <message>
        <source>Export Figure</source>
        <translation>导出图形</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG 图片</translation>
    </message>
    <message>
        <source>PDF page</source>
        <translation>PDF 页面</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>格式(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation>宽度(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Height</source>
        <translation>高度(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Background</source>
        <translation>背景(&amp;B)</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>%1 × %2 px</source>
        <translation>%1 × %2 像素</translation>
    </message>
    <message>
        <source>Lines and text, sharp at any size</source>
        <translation>线条与文字，任意大小都清晰</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG 图片 (*.png)</translation>
    </message>
    <message>
        <source>PDF page (*.pdf)</source>
        <translation>PDF 页面 (*.pdf)</translation>
    </message>
</context>
<context>
    <name>actiscope::ui::MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>最近的文件(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>Te&amp;xt Size</source>
        <translation>文字大小(&amp;X)</translation>
    </message>
    <message>
        <source>Show or fold the left panel (F9)</source>
        <translation>显示或收起左侧面板（F9）</translation>
    </message>
    <message>
        <source>Show or fold the right panel (Shift+F9)</source>
        <translation>显示或收起右侧面板（Shift+F9）</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>新建(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Duplicate Curve</source>
        <translation>复制曲线(&amp;D)</translation>
    </message>
    <message>
        <source>Re&amp;move Curve</source>
        <translation>移除曲线(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Search Activations</source>
        <translation>搜索激活函数(&amp;S)</translation>
    </message>
    <message>
        <source>Show &amp;All Activations</source>
        <translation>显示全部激活函数(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Clear All Curves</source>
        <translation>清空所有曲线(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Fit to Curves</source>
        <translation>适应曲线(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Value f</source>
        <translation>函数值 f(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Derivative f′</source>
        <translation>导数 f′(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Second Derivative f″</source>
        <translation>二阶导数 f″(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Regions</source>
        <translation>区域(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Keep Ghosts</source>
        <translation>保留残影(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Left Panel</source>
        <translation>左侧面板(&amp;L)</translation>
    </message>
    <message>
        <source>Ri&amp;ght Panel</source>
        <translation>右侧面板(&amp;G)</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>放大(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>缩小(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Usual Size</source>
        <translation>默认大小(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Keys and Mouse</source>
        <translation>键盘与鼠标(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Actiscope</source>
        <translation>关于 Actiscope(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>撤销(&amp;U)：%1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>重做(&amp;R)：%1</translation>
    </message>
</context>
<context>
    <name>actiscope::ui::MainWindow</name>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
    <message>
        <source>Duplicate curve</source>
        <translation>复制曲线</translation>
    </message>
    <message>
        <source>Remove curve</source>
        <translation>移除曲线</translation>
    </message>
    <message>
        <source>Show all activations</source>
        <translation>显示全部激活函数</translation>
    </message>
    <message>
        <source>Clear curves</source>
        <translation>清空曲线</translation>
    </message>
    <message>
        <source>Show panel</source>
        <translation>显示图</translation>
    </message>
    <message>
        <source>Hide panel</source>
        <translation>隐藏图</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>曲线</translation>
    </message>
    <message>
        <source>Forget These</source>
        <translation>清除此列表</translation>
    </message>
    <message>
        <source>Exported as %1.</source>
        <translation>已导出为 %1。</translation>
    </message>
    <message>
        <source>Session Not Saved</source>
        <translation>会话未保存</translation>
    </message>
    <message>
        <source>The session could not be kept for the next start. %1</source>
        <translation>无法为下次启动保留会话。%1</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Close Anyway</source>
        <translation>仍然关闭</translation>
    </message>
</context>
<context>
    <name>actiscope::ui::Navigation</name>
    <message>
        <source>Solo</source>
        <translation>单独显示</translation>
    </message>
    <message>
        <source>Scroll to zoom, drag to move, click to type the range</source>
        <translation>滚动缩放，拖动平移，点击输入范围</translation>
    </message>
</context>
<context>
    <name>actiscope::ui::NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>actiscope::ui::OutputScaleSection</name>
    <message>
        <source>The scale must be finite.</source>
        <translation>缩放必须是有限的数。</translation>
    </message>
    <message>
        <source>Change output scale</source>
        <translation>改变输出缩放</translation>
    </message>
    <message>
        <source>Reset output scale</source>
        <translation>重置输出缩放</translation>
    </message>
    <message>
        <source>Range of output scale</source>
        <translation>输出缩放的范围</translation>
    </message>
    <message>
        <source>Output scale</source>
        <translation>输出缩放</translation>
    </message>
    <message>
        <source>Return to 1</source>
        <translation>恢复为 1</translation>
    </message>
    <message>
        <source>Range and step of the slider</source>
        <translation>滑块的范围与步长</translation>
    </message>
    <message>
        <source>Multiplies every shown curve</source>
        <translation>乘到每条已显示的曲线上</translation>
    </message>
</context>
<context>
    <name>actiscope::ui::ParameterSection</name>
    <message>
        <source>%1 must lie in %2.</source>
        <translation>%1 必须在 %2 之内。</translation>
    </message>
    <message>
        <source>%1 must not be 0.</source>
        <translation>%1 不能为 0。</translation>
    </message>
    <message>
        <source>%1 = %2 does not fit the other parameters: %3.</source>
        <translation>%1 = %2 与其他参数不符：%3。</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>改变 %1</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>重置 %1</translation>
    </message>
    <message>
        <source>Tie to Alpha</source>
        <translation>与 Alpha 联动</translation>
    </message>
    <message>
        <source>Untie from Alpha</source>
        <translation>解除与 Alpha 的联动</translation>
    </message>
    <message>
        <source>Range of slider</source>
        <translation>滑块的范围</translation>
    </message>
    <message>
        <source>Return to the default, %1</source>
        <translation>恢复默认值 %1</translation>
    </message>
    <message>
        <source>Range and step of the slider</source>
        <translation>滑块的范围与步长</translation>
    </message>
    <message>
        <source>Frameworks learn this parameter in training</source>
        <translation>框架在训练中会学习此参数</translation>
    </message>
    <message>
        <source>follows Alpha · untie</source>
        <translation>跟随 Alpha · 解除联动</translation>
    </message>
    <message>
        <source>Give this curve an α of its own again</source>
        <translation>让此曲线重新拥有自己的 α</translation>
    </message>
    <message>
        <source>Tie to Alpha, so that this curve moves with the others</source>
        <translation>与 Alpha 联动，使此曲线与其他曲线一起变化</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>缩放</translation>
    </message>
</context>
<context>
    <name>actiscope::ui::PlotArea</name>
    <message>
        <source>Plots</source>
        <translation>图</translation>
    </message>
    <message>
        <source>Add an activation from the list on the left, or press Ctrl+K</source>
        <translation>从左侧列表添加激活函数，或按 Ctrl+K</translation>
    </message>
    <message>
        <source>All curves are hidden: show one in the list on the left</source>
        <translation>所有曲线都已隐藏：请在左侧列表中显示一条</translation>
    </message>
    <message>
        <source>Range of x</source>
        <translation>x 的范围</translation>
    </message>
    <message>
        <source>Range of %1</source>
        <translation>%1 的范围</translation>
    </message>
    <message>
        <source>Set Range</source>
        <translation>设置范围</translation>
    </message>
    <message>
        <source>Fit to Curves</source>
        <translation>适应曲线</translation>
    </message>
    <message>
        <source>Set Range of x…</source>
        <translation>设置 x 的范围…</translation>
    </message>
    <message>
        <source>Set Range of %1…</source>
        <translation>设置 %1 的范围…</translation>
    </message>
    <message>
        <source>Value f</source>
        <translation>函数值 f</translation>
    </message>
    <message>
        <source>Derivative f ′</source>
        <translation>导数 f ′</translation>
    </message>
    <message>
        <source>Second Derivative f ″</source>
        <translation>二阶导数 f ″</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Copy Values at x = %1</source>
        <translation>复制 x = %1 处的值</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
</context>
<context>
    <name>actiscope::ui::RangeEditor</name>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>适应</translation>
    </message>
    <message>
        <source>Let the range follow the curves</source>
        <translation>让范围跟随曲线</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Both ends must be finite numbers.</source>
        <translation>两端都必须是有限的数。</translation>
    </message>
    <message>
        <source>The first end must be less than the second.</source>
        <translation>前一个数必须小于后一个数。</translation>
    </message>
    <message>
        <source>The range must be between 1e-9 of its place and 1e12 wide.</source>
        <translation>范围的宽度必须在其位置的 1e-9 与 1e12 之间。</translation>
    </message>
</context>
<context>
    <name>actiscope::ui::RangePopover</name>
    <message>
        <source>Both ends and the step must be finite.</source>
        <translation>两端与步长都必须是有限的数。</translation>
    </message>
    <message>
        <source>“From” must be less than “to”.</source>
        <translation>“从”必须小于“到”。</translation>
    </message>
    <message>
        <source>The step must be more than 0.</source>
        <translation>步长必须大于 0。</translation>
    </message>
    <message>
        <source>This track is logarithmic: both ends must be more than 0.</source>
        <translation>此滑轨为对数刻度：两端都必须大于 0。</translation>
    </message>
    <message>
        <source>The range must lie in %1.</source>
        <translation>范围必须在 %1 之内。</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步长</translation>
    </message>
    <message>
        <source>What an arrow key moves; Shift a tenth of it, Ctrl ten times it</source>
        <translation>方向键移动的量；Shift 为其十分之一，Ctrl 为其十倍</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
</context>
<context>
    <name>actiscope::ui::SelectedSection</name>
    <message>
        <source>Gradient returned at the break: %1</source>
        <translation>断点处返回的梯度：%1</translation>
    </message>
    <message>
        <source>Select a curve to see its formula, parameters and regions.</source>
        <translation>选择一条曲线以查看其公式、参数与区域。</translation>
    </message>
    <message>
        <source>Scale of this curve</source>
        <translation>此曲线的缩放</translation>
    </message>
    <message>
        <source>In frameworks</source>
        <translation>在各框架中</translation>
    </message>
    <message>
        <source>Gradient returned at the break: %1, times the scale of %2</source>
        <translation>断点处返回的梯度：%1，再乘以缩放 %2</translation>
    </message>
</context>
<context>
    <name>actiscope::ui::TopBar</name>
    <message>
        <source>Menu (F10)</source>
        <translation>菜单（F10）</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Search activations</source>
        <translation>搜索激活函数</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Write the figure to a PNG or PDF file (Ctrl+E)</source>
        <translation>将图形写入 PNG 或 PDF 文件（Ctrl+E）</translation>
    </message>
</context>
<context>
    <name>actiscope::ui::WorkFiles</name>
    <message>
        <source>New session</source>
        <translation>新建会话</translation>
    </message>
    <message>
        <source>Open Session</source>
        <translation>打开会话</translation>
    </message>
    <message>
        <source>Actiscope sessions (*.actiscope);;All files (*)</source>
        <translation>Actiscope 会话 (*.actiscope);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
    <message>
        <source>Nothing was opened. %1</source>
        <translation>没有打开任何内容。%1</translation>
    </message>
    <message>
        <source>curves</source>
        <translation>曲线</translation>
    </message>
    <message>
        <source>Save Session As</source>
        <translation>会话另存为</translation>
    </message>
    <message>
        <source>Actiscope sessions (*.actiscope)</source>
        <translation>Actiscope 会话 (*.actiscope)</translation>
    </message>
    <message>
        <source>Nothing was saved. %1</source>
        <translation>没有保存任何内容。%1</translation>
    </message>
    <message>
        <source>Unsaved Changes</source>
        <translation>未保存的更改</translation>
    </message>
    <message>
        <source>Save the changes to %1?</source>
        <translation>保存对 %1 的更改吗？</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>放弃更改</translation>
    </message>
    <message>
        <source>Export Figure</source>
        <translation>导出图形</translation>
    </message>
    <message>
        <source>Nothing was exported. %1</source>
        <translation>没有导出任何内容。%1</translation>
    </message>
</context>
</TS>
