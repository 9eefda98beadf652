<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Caption</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1 和 %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the names of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>multiplied by %1</source>
        <translation>乘以 %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a function and its parameters</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parameters</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>%1, with first and second derivatives, for %2.</source>
        <translation>%1 及其一阶、二阶导数，%2。</translation>
    </message>
    <message>
        <source>%1, with its derivative, for %2.</source>
        <translation>%1 及其导数（梯度），%2。</translation>
    </message>
    <message>
        <source>%1, with derivatives, for %2.</source>
        <translation>%1 及其导数（梯度），%2。</translation>
    </message>
    <message>
        <source>%1, with its second derivative, for %2.</source>
        <translation>%1 及其二阶导数，%2。</translation>
    </message>
    <message>
        <source>%1, with second derivatives, for %2.</source>
        <translation>%1 及其二阶导数，%2。</translation>
    </message>
    <message>
        <source>%1 for %2.</source>
        <comment>functions, range</comment>
        <translation>%1，%2。</translation>
    </message>
    <message>
        <source>First and second derivatives of %1 for %2.</source>
        <translation>%1 的一阶、二阶导数，%2。</translation>
    </message>
    <message>
        <source>Derivative of %1 for %2.</source>
        <translation>%1 的导数（梯度），%2。</translation>
    </message>
    <message>
        <source>Derivatives of %1 for %2.</source>
        <translation>%1 的导数（梯度），%2。</translation>
    </message>
    <message>
        <source>Second derivative of %1 for %2.</source>
        <translation>%1 的二阶导数，%2。</translation>
    </message>
    <message>
        <source>Second derivatives of %1 for %2.</source>
        <translation>%1 的二阶导数，%2。</translation>
    </message>
    <message>
        <source>Differences are taken from %1.</source>
        <translation>差值以 %1 为基准。</translation>
    </message>
    <message>
        <source>hatched: zero gradient</source>
        <translation>斜线：零梯度（死区）</translation>
    </message>
    <message>
        <source>dotted: saturated (%1)</source>
        <translation>圆点：饱和（%1）</translation>
    </message>
    <message>
        <source>sparsely dotted: weak gradient (%1, but no limit)</source>
        <translation>稀疏圆点：弱梯度（%1，但无极限）</translation>
    </message>
    <message>
        <source>framed: stationary (%1 around a flat point)</source>
        <translation>方框：驻点附近（%1）</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between kinds of regions</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>%1; all for %2.</source>
        <comment>patterns, curve</comment>
        <translation>%1，均针对 %2。</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>patterns</comment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>Inputs are normally distributed with μ = %1 and σ = %2.</source>
        <translation>输入服从正态分布，μ = %1，σ = %2。</translation>
    </message>
    <message>
        <source>Inputs are uniformly distributed from %1 to %2.</source>
        <translation>输入在 %1 到 %2 之间均匀分布。</translation>
    </message>
    <message>
        <source>Inputs are the %1 values of column %2 in %3.</source>
        <translation>输入为 %3 中 %2 列的 %1 个值。</translation>
    </message>
</context>
<context>
    <name>DataLoader</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>%1 cannot be read to its end: %2.</source>
        <translation>无法读完 %1：%2。</translation>
    </message>
</context>
<context>
    <name>Difference</name>
    <message>
        <source>Choose on the page Read which curve to compare with</source>
        <translation>请在“读数”页选择要比较的曲线</translation>
    </message>
    <message>
        <source>Difference from %1</source>
        <translation>与 %1 的差</translation>
    </message>
    <message>
        <source>Show another curve than the one that is compared with</source>
        <translation>请显示作为比较基准的曲线以外的另一条曲线</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>无差别</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1，在 %2 处</translation>
    </message>
</context>
<context>
    <name>ExportContent</name>
    <message>
        <source>Regions</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Shades where the selected curve is dead, saturated, …</source>
        <translation>用底纹标出所选曲线的零梯度（死区）、饱和等区域</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>区域条带</translation>
    </message>
    <message>
        <source>A strip with the regions of each curve</source>
        <translation>每条曲线一条区域带</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>The inputs under the axis, and a table of what becomes of them</source>
        <translation>坐标轴下的输入分布，以及它们去向的表格</translation>
    </message>
    <message>
        <source>Small multiples</source>
        <translation>分格小图</translation>
    </message>
    <message>
        <source>A cell for each curve in place of the panels</source>
        <translation>每条曲线一格，代替各面板</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>注释</translation>
    </message>
    <message>
        <source>Texts and arrows that were placed on the plot</source>
        <translation>放在图上的文字和箭头</translation>
    </message>
    <message>
        <source>Value f</source>
        <translation>函数值 f</translation>
    </message>
    <message>
        <source>Derivative f′</source>
        <translation>导数（梯度）f′</translation>
    </message>
    <message>
        <source>Second derivative f″</source>
        <translation>二阶导数 f″</translation>
    </message>
    <message>
        <source>Difference f − g</source>
        <translation>差 f − g</translation>
    </message>
    <message>
        <source>Roundoff</source>
        <translation>舍入误差</translation>
    </message>
    <message>
        <source>Legen&amp;d</source>
        <translation>图例(&amp;D)</translation>
    </message>
    <message>
        <source>At the curves&apos; ends</source>
        <translation>曲线末端</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>图内</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>右侧</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>下方</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>ExportFields</name>
    <message>
        <source>A whole number was expected, not %1.</source>
        <translation>应为整数，而不是 %1。</translation>
    </message>
    <message>
        <source>%1, low end</source>
        <translation>%1，下端</translation>
    </message>
    <message>
        <source>%1, high end</source>
        <translation>%1，上端</translation>
    </message>
    <message>
        <source>to</source>
        <translation>至</translation>
    </message>
</context>
<context>
    <name>ExportFile</name>
    <message>
        <source>PNG frames, numbered</source>
        <translation>PNG 帧（编号）</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>格式(&amp;F)</translation>
    </message>
    <message>
        <source>dpi, %1 × %2 px</source>
        <translation>dpi，%1 × %2 像素</translation>
    </message>
    <message>
        <source>&amp;Resolution</source>
        <translation>分辨率(&amp;R)</translation>
    </message>
    <message>
        <source>enough</source>
        <translation>足够</translation>
    </message>
    <message>
        <source>Point&amp;s</source>
        <translation>点数(&amp;S)</translation>
    </message>
    <message>
        <source>of each curve</source>
        <translation>每条曲线</translation>
    </message>
    <message>
        <source>visible</source>
        <translation>可见范围</translation>
    </message>
    <message>
        <source>&amp;Range of x</source>
        <translation>x 范围(&amp;R)</translation>
    </message>
    <message>
        <source>Text a&amp;s outlines</source>
        <translation>文字转为轮廓(&amp;S)</translation>
    </message>
    <message>
        <source>Letters as shapes: they look the same where the fonts are missing, but cannot be edited or searched as text.</source>
        <translation>把文字变成图形：缺少字体时外观不变，但不能再作为文字编辑或搜索。</translation>
    </message>
</context>
<context>
    <name>ExportInset</name>
    <message>
        <source>&amp;Magnify a part</source>
        <translation>放大局部(&amp;M)</translation>
    </message>
    <message>
        <source>Drag over the part in the preview, or type its ends.</source>
        <translation>在预览中拖出一块区域，或输入其端点。</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>面板</translation>
    </message>
    <message>
        <source>Along x</source>
        <translation>x 方向</translation>
    </message>
    <message>
        <source>Along y</source>
        <translation>y 方向</translation>
    </message>
</context>
<context>
    <name>ExportLook</name>
    <message>
        <source>Das&amp;hes</source>
        <translation>虚线(&amp;H)</translation>
    </message>
    <message>
        <source>A dash pattern for each curve: tells them apart where colours do not</source>
        <translation>每条曲线一种线型：颜色分不清时也能区分</translation>
    </message>
    <message>
        <source>L&amp;ines</source>
        <translation>线宽(&amp;I)</translation>
    </message>
    <message>
        <source>pt wide</source>
        <translation>pt</translation>
    </message>
    <message>
        <source>Co&amp;lours</source>
        <translation>颜色(&amp;L)</translation>
    </message>
    <message>
        <source>As on screen</source>
        <translation>与屏幕相同</translation>
    </message>
    <message>
        <source>For every colour vision</source>
        <translation>色觉无障碍</translation>
    </message>
    <message>
        <source>Greys, dashed</source>
        <translation>灰度，虚线</translation>
    </message>
    <message>
        <source>Black on white, dashed</source>
        <translation>白底黑线，虚线</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>背景</translation>
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
        <source>&amp;Grid</source>
        <translation>网格(&amp;G)</translation>
    </message>
    <message>
        <source>Transparent</source>
        <translation>透明</translation>
    </message>
    <message>
        <source>Selected thic&amp;ker</source>
        <translation>所选曲线加粗(&amp;K)</translation>
    </message>
</context>
<context>
    <name>ExportPath</name>
    <message>
        <source>%1 is there already. Replace it?</source>
        <translation>%1 已存在。要替换吗？</translation>
    </message>
    <message>
        <source>%1 of the files are there already, the first is %2. Replace them?</source>
        <translation>其中 %1 个文件已存在，第一个是 %2。要替换吗？</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>SVG 矢量图</translation>
    </message>
    <message>
        <source>PDF page</source>
        <translation>PDF 页面</translation>
    </message>
    <message>
        <source>TikZ source for LaTeX</source>
        <translation>TikZ 源码（LaTeX）</translation>
    </message>
    <message>
        <source>Matplotlib script</source>
        <translation>Matplotlib 脚本</translation>
    </message>
    <message>
        <source>CSV table of values</source>
        <translation>CSV 数值表</translation>
    </message>
    <message>
        <source>GIF animation</source>
        <translation>GIF 动画</translation>
    </message>
    <message>
        <source>WebP animation</source>
        <translation>WebP 动画</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG 图片</translation>
    </message>
    <message>
        <source>Export Figure</source>
        <translation>导出图形</translation>
    </message>
</context>
<context>
    <name>ExportSize</name>
    <message>
        <source>Of its own</source>
        <translation>自定</translation>
    </message>
    <message>
        <source>&amp;Usual sizes</source>
        <translation>常用尺寸(&amp;U)</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高度</translation>
    </message>
    <message>
        <source>&amp;Width × height</source>
        <translation>宽 × 高(&amp;W)</translation>
    </message>
</context>
<context>
    <name>ExportSweep</name>
    <message>
        <source>α of all curves</source>
        <translation>所有曲线的 α</translation>
    </message>
    <message>
        <source>Output scale</source>
        <translation>输出缩放</translation>
    </message>
    <message>
        <source>ε of the regions</source>
        <translation>区域的 ε</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Run&amp;s</source>
        <translation>变化的量(&amp;S)</translation>
    </message>
    <message>
        <source>Fr&amp;om</source>
        <translation>从(&amp;O)</translation>
    </message>
    <message>
        <source>Fr&amp;ames</source>
        <translation>帧数(&amp;A)</translation>
    </message>
    <message>
        <source>in</source>
        <translation>历时</translation>
    </message>
    <message>
        <source>s</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>秒数</translation>
    </message>
    <message>
        <source>And &amp;back again</source>
        <translation>再返回(&amp;B)</translation>
    </message>
</context>
<context>
    <name>ExportText</name>
    <message>
        <source>as usual</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Give this axis a title</source>
        <translation>给此坐标轴加标题</translation>
    </message>
    <message>
        <source>Leave this axis without a title</source>
        <translation>此坐标轴不加标题</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>As here</source>
        <translation>同界面</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>标题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;x axis</source>
        <translation>x 轴(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;y axis, f</source>
        <translation>y 轴，f(&amp;Y)</translation>
    </message>
    <message>
        <source>y axis, f′</source>
        <translation>y 轴，f′</translation>
    </message>
    <message>
        <source>y axis, f″</source>
        <translation>y 轴，f″</translation>
    </message>
    <message>
        <source>y axis, f − g</source>
        <translation>y 轴，f − g</translation>
    </message>
    <message>
        <source>y axis, ULP</source>
        <translation>y 轴，ULP</translation>
    </message>
    <message>
        <source>Mathematics as $\alpha x^2$ or $f&apos;(x_0)$</source>
        <translation>数学式写作 $\alpha x^2$ 或 $f&apos;(x_0)$</translation>
    </message>
    <message>
        <source>Fo&amp;nt</source>
        <translation>字体(&amp;N)</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>字号(&amp;Z)</translation>
    </message>
    <message>
        <source>pt; titles a little larger</source>
        <translation>pt；标题略大</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
</context>
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
    <message>
        <source>How far results in single precision are from the exact ones at most, for every finite input, in units of the last place (ULP). Gradients by parameters: %1.</source>
        <translation>单精度结果与精确值的最大误差，对所有有限输入成立，以末位单位（ULP）计。对参数的梯度：%1。</translation>
    </message>
    <message>
        <source>Next to roots, in ULP of %1.</source>
        <translation>在零点附近，以 %1 的 ULP 计。</translation>
    </message>
    <message>
        <source>Single precision</source>
        <translation>单精度</translation>
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
    <message>
        <source>Inputs %1</source>
        <translation>输入 %1</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差值</translation>
    </message>
    <message>
        <source>Roundoff in ULP</source>
        <translation>舍入误差（ULP）</translation>
    </message>
    <message>
        <source>Size of the derivative (gradient), logarithmic</source>
        <translation>导数（梯度）的大小，对数刻度</translation>
    </message>
    <message>
        <source>Infinite all over this range</source>
        <translation>此范围内处处无穷大</translation>
    </message>
    <message>
        <source>Undefined all over this range</source>
        <translation>此范围内处处无定义</translation>
    </message>
    <message>
        <source>0 all over this range: a logarithmic axis cannot show it; press L for a linear one</source>
        <translation>此范围内处处为 0，对数轴无法显示；按 L 改用线性轴</translation>
    </message>
    <message>
        <source>Beyond what this axis can show</source>
        <translation>超出此坐标轴的显示能力</translation>
    </message>
    <message>
        <source>All curves are above or below this range; press Home to see them</source>
        <translation>所有曲线都在此范围之上或之下；按 Home 键查看</translation>
    </message>
    <message>
        <source>◂ The inputs are to the left of this range</source>
        <translation>◂ 输入位于此范围左侧</translation>
    </message>
    <message>
        <source>The inputs are to the right of this range ▸</source>
        <translation>输入位于此范围右侧 ▸</translation>
    </message>
    <message>
        <source>All of this needs a figure that is %1 %2 high at this font size. Make it higher, or the text smaller, or show less.</source>
        <translation>按此字号，要放下全部内容，图的高度需要 %1 %2。请增大高度、减小字号或减少内容。</translation>
    </message>
    <message>
        <source>The figure is too narrow for text of this size. Make it wider, or the text smaller.</source>
        <translation>图太窄，放不下此字号的文字。请增大宽度或减小字号。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Activation functions over %1 ≤ x ≤ %2: %3</source>
        <translation>%1 ≤ x ≤ %2 上的激活函数：%3</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>曲线</translation>
    </message>
    <message>
        <source>zero (%)</source>
        <translation>零梯度 (%)</translation>
    </message>
    <message>
        <source>saturated (%)</source>
        <translation>饱和 (%)</translation>
    </message>
    <message>
        <source>“%1” is too long for a figure of this size. Make it larger, or the text shorter or smaller.</source>
        <translation>“%1”太长，放不进这样大小的图。请增大图的尺寸，或缩短、减小文字。</translation>
    </message>
    <message>
        <source>The inset magnifies %1 ≤ x ≤ %2, %3 ≤ y ≤ %4, none of which is in view.</source>
        <translation>局部放大图要放大 %1 ≤ x ≤ %2、%3 ≤ y ≤ %4，但其中没有任何部分在视图内。</translation>
    </message>
    <message>
        <source>Roundoff of %1 in %2, ULP</source>
        <translation>%1 在 %2 下的舍入误差（ULP）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>FigureFile</name>
    <message>
        <source>There is not enough memory for a picture of this size.</source>
        <translation>内存不足，无法生成这个尺寸的图片。</translation>
    </message>
    <message>
        <source>A %1 file has room for %2 points of each of these curves, not %3: take fewer points, or a CSV.</source>
        <translation>%1 文件中每条曲线最多容纳 %2 个点，而不是 %3 个：请减少点数，或导出 CSV。</translation>
    </message>
    <message>
        <source>The GIF could not be written: %1.</source>
        <translation>无法写入 GIF：%1。</translation>
    </message>
    <message>
        <source>A GIF is at most %1 px wide and high, not %2 × %3: take a smaller size or a lower resolution.</source>
        <translation>GIF 的宽与高最多 %1 像素，而不是 %2 × %3：请减小尺寸或分辨率。</translation>
    </message>
    <message>
        <source>A GIF shows at most %1 frames a second, not %2: take fewer frames or more time.</source>
        <translation>GIF 每秒最多显示 %1 帧，而不是 %2 帧：请减少帧数或延长时间。</translation>
    </message>
    <message>
        <source>A WebP is at most %1 px wide and high, not %2 × %3: take a smaller size or a lower resolution.</source>
        <translation>WebP 的宽与高最多 %1 像素，而不是 %2 × %3：请减小尺寸或分辨率。</translation>
    </message>
    <message>
        <source>A WebP shows at most %1 frames a second, not %2: take fewer frames or more time.</source>
        <translation>WebP 每秒最多显示 %1 帧，而不是 %2 帧：请减少帧数或延长时间。</translation>
    </message>
    <message>
        <source>The WebP could not be written: %1.</source>
        <translation>无法写入 WebP：%1。</translation>
    </message>
    <message>
        <source>This program was built without WebP.</source>
        <translation>本程序构建时未包含 WebP。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
    <message>
        <source>it may only be read</source>
        <translation>该文件只读</translation>
    </message>
    <message>
        <source>it is no file</source>
        <translation>它不是文件</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>没有文件夹 %1。</translation>
    </message>
    <message>
        <source>%1 is a folder: give the name of a file.</source>
        <translation>%1 是文件夹：请给出文件名。</translation>
    </message>
    <message>
        <source>%1 is a device: give the name of a file.</source>
        <translation>%1 是设备：请给出文件名。</translation>
    </message>
    <message>
        <source>A %1 file is an animation: say which parameter runs, and from where to where.</source>
        <translation>%1 文件是动画：请指定变化的参数及其起止值。</translation>
    </message>
    <message>
        <source>%1 does not end in what says its format: %2.</source>
        <translation>%1 的扩展名不是可写的格式：%2。</translation>
    </message>
    <message>
        <source>%1 is to be written twice.</source>
        <translation>%1 将被写入两次。</translation>
    </message>
</context>
<context>
    <name>FigurePresets</name>
    <message>
        <source>One column</source>
        <translation>单栏</translation>
    </message>
    <message>
        <source>Two columns</source>
        <translation>双栏</translation>
    </message>
    <message>
        <source>Slide 16:9</source>
        <translation>幻灯片 16:9</translation>
    </message>
    <message>
        <source>A4 handout</source>
        <translation>A4 讲义</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>正方形</translation>
    </message>
</context>
<context>
    <name>FigureSettings</name>
    <message>
        <source>Titles and the name of a font can have at most %1 characters.</source>
        <translation>标题和字体名称最多 %1 个字符。</translation>
    </message>
    <message>
        <source>%1 must be from %2 to %3, not %4.</source>
        <translation>%1必须在 %2 到 %3 之间，而不是 %4。</translation>
    </message>
    <message>
        <source>%1 must go from a number to a larger one, not from %2 to %3.</source>
        <translation>%1必须从较小的数到较大的数，而不是从 %2 到 %3。</translation>
    </message>
    <message>
        <source>The number of frames</source>
        <translation>帧数</translation>
    </message>
    <message>
        <source>An animation must take more than 0 and at most %1 seconds, not %2.</source>
        <translation>动画时长必须大于 0 秒且不超过 %1 秒，而不是 %2 秒。</translation>
    </message>
    <message>
        <source>A parameter must run between two different numbers, not from %1 to %2.</source>
        <translation>参数必须在两个不同的数之间变化，而不是从 %1 到 %2。</translation>
    </message>
    <message>
        <source>Width and height must be from %1 to %2 %3, not %4.</source>
        <translation>宽度和高度必须在 %1 到 %2 %3 之间，而不是 %4。</translation>
    </message>
    <message>
        <source>The resolution in dpi</source>
        <translation>分辨率（dpi）</translation>
    </message>
    <message>
        <source>The font size in pt</source>
        <translation>字号（pt）</translation>
    </message>
    <message>
        <source>The line width in pt</source>
        <translation>线宽（pt）</translation>
    </message>
    <message>
        <source>The number of points</source>
        <translation>点数</translation>
    </message>
    <message>
        <source>The range of the data</source>
        <translation>数据范围</translation>
    </message>
    <message>
        <source>The inset&apos;s range along x</source>
        <translation>局部放大图的 x 范围</translation>
    </message>
    <message>
        <source>The inset&apos;s range along y</source>
        <translation>局部放大图的 y 范围</translation>
    </message>
    <message>
        <source>A figure needs at least one panel: f, f′, f″, the difference or the roundoff.</source>
        <translation>图中至少要有一个面板：f、f′、f″、差值或舍入误差。</translation>
    </message>
    <message>
        <source>The frames of an animation have at most %1 million px, not %2 × %3: take a smaller size or a lower resolution.</source>
        <translation>动画的每一帧最多 %1 百万像素，而不是 %2 × %3：请减小尺寸或分辨率。</translation>
    </message>
    <message>
        <source>A picture of %1 × %2 px is too large: take a smaller size or a lower resolution, or a PDF.</source>
        <translation>%1 × %2 像素的图片太大：请减小尺寸或降低分辨率，或者选用 PDF。</translation>
    </message>
</context>
<context>
    <name>FormulaError</name>
    <message>
        <source>The formula is longer than %1 characters.</source>
        <translation>公式超过 %1 个字符。</translation>
    </message>
    <message>
        <source>Expected a number such as 0.5 or 1e-3, found %1.</source>
        <translation>应为 0.5 或 1e-3 这样的数，实际为 %1。</translation>
    </message>
    <message>
        <source>Expected a raised number such as ⁻¹, found “⁻” alone.</source>
        <translation>应为 ⁻¹ 这样的上标数，实际只有“⁻”。</translation>
    </message>
    <message>
        <source>Expected a number, a name of Latin or Greek letters or an operator, found %1.</source>
        <translation>应为数、拉丁或希腊字母组成的名称或运算符，实际为 %1。</translation>
    </message>
    <message>
        <source>Expected a number, a name or an operator, found %1. Write parentheses: ( and ).</source>
        <translation>应为数、名称或运算符，实际为 %1。请使用圆括号 ( 和 )。</translation>
    </message>
    <message>
        <source>Expected a number, a name or an operator, found a character that is not UTF-8.</source>
        <translation>应为数、名称或运算符，实际为非 UTF-8 字符。</translation>
    </message>
    <message>
        <source>Expected a formula of x, such as x*sigmoid(1.7*x); there is nothing.</source>
        <translation>应为关于 x 的公式，例如 x*sigmoid(1.7*x)；此处为空。</translation>
    </message>
    <message>
        <source>Nested more than %1 levels deep here; expected a simpler formula.</source>
        <translation>此处嵌套超过 %1 层；请使用更简单的公式。</translation>
    </message>
    <message>
        <source>Expected an operator or the end, found “)” with no “(” before it.</source>
        <translation>应为运算符或公式结尾，实际为“)”，其前没有“(”。</translation>
    </message>
    <message>
        <source>Expected %1, found %2.</source>
        <translation>此处应为%1，实际为%2。</translation>
    </message>
    <message>
        <source>“==”, which compares</source>
        <translation>用于比较的“==”</translation>
    </message>
    <message>
        <source>an operator such as + or *</source>
        <translation>+ 或 * 等运算符</translation>
    </message>
    <message>
        <source>“)” for the “(” at column %1</source>
        <translation>与第 %1 列“(”对应的“)”</translation>
    </message>
    <message>
        <source>“|” for the “|” at column %1</source>
        <translation>与第 %1 列“|”对应的“|”</translation>
    </message>
    <message>
        <source>an operator between two numbers</source>
        <translation>两数之间的运算符</translation>
    </message>
    <message>
        <source>a number, x, a name or “(”</source>
        <translation>数、x、名称或“(”</translation>
    </message>
    <message>
        <source>“(” after the function %1</source>
        <translation>函数 %1 之后的“(”</translation>
    </message>
    <message>
        <source>the end or the value of a parameter, such as “, alpha = 0.1”</source>
        <translation>公式结尾或参数的值，例如“, alpha = 0.1”</translation>
    </message>
    <message>
        <source>the end of the formula</source>
        <translation>公式结尾</translation>
    </message>
    <message>
        <source>a raised number</source>
        <translation>上标数</translation>
    </message>
    <message>
        <source>Expected a function before “(”, found %1, which is none; did you mean %2?</source>
        <translation>“(” 之前应为函数，而 %1 不是函数；是否指 %2？</translation>
    </message>
    <message>
        <source>Expected a function before “(”, found %1, which is none; for a product write %2.</source>
        <translation>“(” 之前应为函数，而 %1 不是函数；若表示乘积，请写 %2。</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 或 %2</translation>
    </message>
    <message>
        <source>Expected another name: “scale” multiplies every curve&apos;s output already.</source>
        <translation>请换一个名称：“scale”已用于每条曲线的输出倍率。</translation>
    </message>
    <message>
        <source>Expected at most %1 parameters, found %2 as one more.</source>
        <translation>最多 %1 个参数，%2 是多出的一个。</translation>
    </message>
    <message>
        <source>Expected 1 argument for %1, found %2.</source>
        <translation>%1 需要 1 个参数，实际为 %2 个。</translation>
    </message>
    <message>
        <source>Expected %1 arguments for %2, found %3.</source>
        <translation>%2 需要 %1 个参数，实际为 %3 个。</translation>
    </message>
    <message>
        <source>Expected at least %1 arguments for %2, found %3.</source>
        <translation>%2 至少需要 %1 个参数，实际为 %3 个。</translation>
    </message>
    <message>
        <source>Expected 1 to %1 arguments for %2, found %3.</source>
        <translation>%2 需要 1 到 %1 个参数，实际为 %3 个。</translation>
    </message>
    <message>
        <source>Expected “==”, which compares, found “=”; the arguments of %1 have no names.</source>
        <translation>应为用于比较的“==”，实际为“=”；%1 的参数没有名称。</translation>
    </message>
    <message>
        <source>Expected each parameter of %1 once, found %2 again.</source>
        <translation>%1 的每个参数只能给一次，%2 重复出现。</translation>
    </message>
    <message>
        <source>Expected what %1 is applied to as its first argument.</source>
        <translation>%1 的第一个参数应为其作用对象。</translation>
    </message>
    <message>
        <source>Expected x alone: %1 has no parameters.</source>
        <translation>只应有 x：%1 没有参数。</translation>
    </message>
    <message>
        <source>Expected a parameter of %1 without x in it.</source>
        <translation>%1 的参数中不能含有 x。</translation>
    </message>
    <message>
        <source>In %1, %2</source>
        <translation>在 %1 中，%2</translation>
    </message>
    <message>
        <source>Expected a parameter of the formula, found %1.</source>
        <translation>应为公式中的参数，实际为 %1。</translation>
    </message>
    <message>
        <source>Expected a finite number for %1.</source>
        <translation>%1 应为有限数。</translation>
    </message>
</context>
<context>
    <name>FormulaErrorText</name>
    <message>
        <source>Column %1: %2</source>
        <translation>第 %1 列：%2</translation>
    </message>
</context>
<context>
    <name>HelpDialogs</name>
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
    <name>Keys</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Sliders</source>
        <translation>滑块</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>任何位置</translation>
    </message>
    <message>
        <source>Class mode</source>
        <translation>课堂模式</translation>
    </message>
    <message>
        <source>Plot, mouse</source>
        <translation>绘图区：鼠标</translation>
    </message>
    <message>
        <source>Plot, keys</source>
        <translation>绘图区：键盘</translation>
    </message>
    <message>
        <source>Curves and inputs, mouse</source>
        <translation>曲线与输入（鼠标）</translation>
    </message>
</context>
<context>
    <name>NotablePoints</name>
    <message>
        <source>Root</source>
        <translation>零点</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>极小值</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>极大值</translation>
    </message>
    <message>
        <source>Inflection</source>
        <translation>拐点</translation>
    </message>
    <message>
        <source>Kink</source>
        <translation>折点</translation>
    </message>
    <message>
        <source>Jump</source>
        <translation>跳跃</translation>
    </message>
    <message>
        <source>Fixed point</source>
        <translation>不动点</translation>
    </message>
    <message>
        <source>Steepest</source>
        <translation>最陡处</translation>
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
    <name>Pin</name>
    <message>
        <source>Unpin slider</source>
        <translation>取消固定滑块</translation>
    </message>
    <message>
        <source>Pin slider</source>
        <translation>固定滑块</translation>
    </message>
    <message>
        <source>In the strip of class mode (F5), as the only one</source>
        <translation>课堂模式（F5）滑块条中仅有此滑块</translation>
    </message>
    <message>
        <source>In the strip of class mode (F5): take it away</source>
        <translation>已在课堂模式（F5）滑块条中：点击移除</translation>
    </message>
    <message>
        <source>Pin to the strip of class mode (F5)</source>
        <translation>固定到课堂模式（F5）的滑块条</translation>
    </message>
    <message>
        <source>Pin to the strip of class mode (F5) in place of %1</source>
        <translation>固定到课堂模式（F5）的滑块条，取代 %1</translation>
    </message>
</context>
<context>
    <name>PinnedSliders</name>
    <message>
        <source>Alpha</source>
        <translation>Alpha</translation>
    </message>
    <message>
        <source>Output scale</source>
        <translation>输出缩放</translation>
    </message>
    <message>
        <source>Saturation threshold</source>
        <translation>饱和阈值</translation>
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
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Notes in %1: %2.</source>
        <translation>%1中的注释：%2。</translation>
    </message>
</context>
<context>
    <name>Precision</name>
    <message>
        <source>Right</source>
        <translation>正确</translation>
    </message>
    <message>
        <source>All digits lost</source>
        <translation>有效数字全失</translation>
    </message>
    <message>
        <source>Vanishes</source>
        <translation>归零</translation>
    </message>
    <message>
        <source>Infinite</source>
        <translation>变为无穷</translation>
    </message>
    <message>
        <source>Not a number</source>
        <translation>非数</translation>
    </message>
    <message>
        <source>Underflows</source>
        <translation>下溢</translation>
    </message>
    <message>
        <source>Overflows</source>
        <translation>上溢</translation>
    </message>
    <message>
        <source>At least the first digit is right.</source>
        <translation>至少第一位数字是正确的。</translation>
    </message>
    <message>
        <source>The result is wrong by half of it or more: not one binary digit is right.</source>
        <translation>结果的误差达到其一半或更多：没有一位二进制数字是正确的。</translation>
    </message>
    <message>
        <source>The result is 0, although the format has numbers that are nearer to the exact one.</source>
        <translation>结果为 0，尽管该格式中有更接近精确值的数。</translation>
    </message>
    <message>
        <source>The result is infinite, although the format holds the exact one: a step on the way to it overflowed.</source>
        <translation>结果为无穷，尽管该格式能容纳精确值：计算途中有一步上溢。</translation>
    </message>
    <message>
        <source>The result is NaN, although the format holds the exact one: ∞/∞, ∞ − ∞, or a step that is too large for a format without infinities.</source>
        <translation>结果为 NaN，尽管该格式能容纳精确值：出现 ∞/∞、∞ − ∞，或某一步的值对没有无穷的格式来说过大。</translation>
    </message>
    <message>
        <source>The exact result is too small for the format: 0 is the best it has.</source>
        <translation>精确结果对该格式来说过小：0 已是它能给出的最佳值。</translation>
    </message>
    <message>
        <source>The exact result is too large for the format.</source>
        <translation>精确结果对该格式来说过大。</translation>
    </message>
    <message>
        <source>everywhere in view</source>
        <translation>整个视图内</translation>
    </message>
    <message>
        <source>x ≤ %1</source>
        <translation>x ≤ %1</translation>
    </message>
    <message>
        <source>x ≥ %1</source>
        <translation>x ≥ %1</translation>
    </message>
    <message>
        <source>x = %1</source>
        <translation>x = %1</translation>
    </message>
    <message>
        <source>%1 … %2</source>
        <comment>from … to</comment>
        <translation>%1 … %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what happens: where</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Roundoff of %1 in ULP</source>
        <translation>%1 的舍入误差（ULP）</translation>
    </message>
    <message>
        <source>Select a shown curve to see what the format makes of it</source>
        <translation>选择一条已显示的曲线，查看该格式的计算结果</translation>
    </message>
    <message>
        <source>No number of %1 lies in this range</source>
        <translation>此范围内没有 %1 数</translation>
    </message>
    <message>
        <source>A single number of %1 lies in this range</source>
        <translation>此范围内只有一个 %1 数</translation>
    </message>
</context>
<context>
    <name>Provenance</name>
    <message>
        <source>It was exported by a newer version of Actiscope (format %1; this one reads %2).</source>
        <translation>它由更新版本的 Actiscope 导出（格式 %1；此版本可读取格式 %2）。</translation>
    </message>
    <message>
        <source>A figure carries its session, of at most %1 KiB; this one has %2 KiB. Remove curves, or shorten its notes and names.</source>
        <translation>图中附带会话数据，最多 %1 KiB，而此会话有 %2 KiB。请删除一些曲线，或缩短注释和名称。</translation>
    </message>
    <message>
        <source>What it says of its session is longer than %1 KiB; no figure of Actiscope says as much.</source>
        <translation>其中的会话数据超过 %1 KiB；Actiscope 导出的图不会有这么多。</translation>
    </message>
    <message>
        <source>The session in it is damaged.</source>
        <translation>其中的会话已损坏。</translation>
    </message>
    <message>
        <source>There is no session in it: Actiscope did not export it, or another program saved it anew.</source>
        <translation>其中没有会话：它不是由 Actiscope 导出的，或者已被其他程序重新保存。</translation>
    </message>
    <message>
        <source>The session in it is damaged, cut off, or longer than %1 KiB.</source>
        <translation>其中的会话已损坏、不完整，或超过 %1 KiB。</translation>
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
        <translation>x &lt; %2：%1</translation>
    </message>
    <message>
        <source>%1 for x &gt; %2</source>
        <translation>x &gt; %2：%1</translation>
    </message>
    <message>
        <source>%1 for %2 &lt; x &lt; %3</source>
        <translation>%2 &lt; x &lt; %3：%1</translation>
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
    <name>Scenes</name>
    <message>
        <source>log |f ′|</source>
        <translation>log |f ′|</translation>
    </message>
    <message>
        <source>%1…%2</source>
        <comment>a range of x</comment>
        <translation>%1…%2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a scene&apos;s name: panels and range</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
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
    <message>
        <source>a number above &quot;low&quot;</source>
        <translation>大于“low”的数</translation>
    </message>
    <message>
        <source>a list that is not empty</source>
        <translation>非空的列表</translation>
    </message>
    <message>
        <source>another kind where there are no data</source>
        <translation>其他类型（没有数据时）</translation>
    </message>
    <message>
        <source>a formula that can be read; in “%1”: %2</source>
        <translation>可以读取的公式；“%1”中：%2</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>%1 之一</translation>
    </message>
    <message>
        <source>a number between 0 and 1</source>
        <translation>0 到 1 之间的数</translation>
    </message>
    <message>
        <source>a list with a count above 0</source>
        <translation>至少含一个大于 0 的计数的列表</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>%1 到 %2 之间的数</translation>
    </message>
    <message>
        <source>a number below &quot;high&quot;</source>
        <translation>小于 &quot;high&quot; 的数</translation>
    </message>
    <message>
        <source>a text that is not empty</source>
        <translation>非空的文字</translation>
    </message>
</context>
<context>
    <name>Stop</name>
    <message>
        <source>nearly ReLU</source>
        <translation>近似 ReLU</translation>
    </message>
    <message>
        <source>smooth</source>
        <translation>平滑</translation>
    </message>
    <message>
        <source>Keras layer</source>
        <translation>Keras 层</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>恒等函数</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a curve becomes, and which</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>Sweep</name>
    <message>
        <source>%1 is not a parameter of %2. Did you mean %3?</source>
        <translation>%1 不是%2的参数。是否指 %3？</translation>
    </message>
    <message>
        <source>all curves</source>
        <translation>所有曲线</translation>
    </message>
    <message>
        <source>The curve whose parameter is to run is not in the figure.</source>
        <translation>图中没有参数要变化的那条曲线。</translation>
    </message>
    <message>
        <source>%1 is hidden: show the curve whose parameter is to run.</source>
        <translation>%1 已隐藏：请显示参数要变化的曲线。</translation>
    </message>
    <message>
        <source>%1 cannot run there: %2</source>
        <translation>%1 无法取到该处的值：%2</translation>
    </message>
    <message>
        <source>scale</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>ε must be greater than 0: it cannot run from %1 to %2.</source>
        <translation>ε 必须大于 0：不能从 %1 变化到 %2。</translation>
    </message>
    <message>
        <source>None of the shown curves has a parameter alpha that could run.</source>
        <translation>显示的曲线都没有可变化的参数 alpha。</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>a point as [x, y]</source>
        <translation>形如 [x, y] 的点</translation>
    </message>
</context>
<context>
    <name>TypedRows</name>
    <message>
        <source>x must be finite.</source>
        <translation>x 必须是有限的数。</translation>
    </message>
    <message>
        <source>A range is FROM:TO:STEP, such as −3:3:0.5.</source>
        <translation>范围写作 起点:终点:步长，例如 −3:3:0.5。</translation>
    </message>
    <message>
        <source>The table holds at most %1 rows.</source>
        <translation>表格最多容纳 %1 行。</translation>
    </message>
</context>
<context>
    <name>ViewMenu</name>
    <message>
        <source>Previous View</source>
        <translation>上一视图</translation>
    </message>
    <message>
        <source>Next View</source>
        <translation>下一视图</translation>
    </message>
    <message>
        <source>Equal Aspect</source>
        <translation>等比例坐标</translation>
    </message>
    <message>
        <source>Logarithmic |f ′|</source>
        <translation>对数 |f ′|</translation>
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
        <source>Difference f − g</source>
        <translation>差 f − g</translation>
    </message>
    <message>
        <source>Roundoff in ULP</source>
        <translation>舍入误差（ULP）</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Curve Names</source>
        <translation>曲线名称</translation>
    </message>
    <message>
        <source>Small Multiples</source>
        <translation>小图矩阵</translation>
    </message>
    <message>
        <source>As the List</source>
        <translation>按列表顺序</translation>
    </message>
    <message>
        <source>By Name</source>
        <translation>按名称</translation>
    </message>
    <message>
        <source>By Family</source>
        <translation>按类别</translation>
    </message>
    <message>
        <source>By Dead Share</source>
        <translation>按死区占比</translation>
    </message>
    <message>
        <source>Order of lanes and cells</source>
        <translation>区域条与小图的顺序</translation>
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
    <message>
        <source>Search activations</source>
        <translation>搜索激活函数</translation>
    </message>
    <message>
        <source>Add formula</source>
        <translation>添加公式</translation>
    </message>
    <message>
        <source>No activation is called “%1”. A formula of x can be typed too, such as %2.</source>
        <translation>没有名为“%1”的激活函数。也可以输入关于 x 的公式，例如 %2。</translation>
    </message>
    <message>
        <source>Name or formula of x</source>
        <translation>名称或关于 x 的公式</translation>
    </message>
    <message>
        <source>A name, or a formula of x such as %1</source>
        <translation>名称，或关于 x 的公式，例如 %1</translation>
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
    <message>
        <source>mixed</source>
        <translation>各不相同</translation>
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
    <name>actiscope::ui::ClassStrip</name>
    <message>
        <source>Pin slider</source>
        <translation>固定滑块</translation>
    </message>
    <message>
        <source>Unpin slider</source>
        <translation>取消固定滑块</translation>
    </message>
    <message>
        <source>Leave class mode (Esc)</source>
        <translation>退出课堂模式（Esc）</translation>
    </message>
    <message>
        <source>Which sliders stand here, up to three</source>
        <translation>此处放哪些滑块，最多三个</translation>
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
    <name>actiscope::ui::CopyBox</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>复制：%1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
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
    <name>actiscope::ui::CursorSection</name>
    <message>
        <source>x must be finite.</source>
        <translation>x 必须是有限的数。</translation>
    </message>
    <message>
        <source>At the cursor</source>
        <translation>游标处</translation>
    </message>
    <message>
        <source>Select a curve to read it.</source>
        <translation>选中一条曲线以读数。</translation>
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
        <source>x of the second cursor</source>
        <translation>第二游标的 x</translation>
    </message>
    <message>
        <source>Tangent</source>
        <translation>切线</translation>
    </message>
    <message>
        <source>Its angle</source>
        <translation>切线倾角</translation>
    </message>
    <message>
        <source>Second cursor</source>
        <translation>第二游标</translation>
    </message>
    <message>
        <source>Differences and the mean slope between two places (Shift+click in the plot)</source>
        <translation>两处之间的差与平均斜率（在图中 Shift+单击）</translation>
    </message>
    <message>
        <source>Mean slope Δf/Δx</source>
        <translation>平均斜率 Δf/Δx</translation>
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
        <source>No curve yet. Click a name below to add it, or type a name or a formula of x and press Enter.</source>
        <translation>还没有曲线。点击下方名称添加，或输入名称或关于 x 的公式后按 Enter。</translation>
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
    <message>
        <source>Compare with no curve</source>
        <translation>不与任何曲线比较</translation>
    </message>
    <message>
        <source>Compare others with it (f − g)</source>
        <translation>让其他曲线与它比较（f − g）</translation>
    </message>
</context>
<context>
    <name>actiscope::ui::DataLoader</name>
    <message>
        <source>There is not enough memory for its values.</source>
        <translation>内存不足，无法容纳其中的值。</translation>
    </message>
    <message>
        <source>Nothing was opened from %1. %2</source>
        <translation>没有从 %1 打开任何内容。%2</translation>
    </message>
</context>
<context>
    <name>actiscope::ui::DataSection</name>
    <message>
        <source>Open Data</source>
        <translation>打开数据</translation>
    </message>
    <message>
        <source>Numbers (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>数值 (*.csv *.tsv *.txt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>正在读取 %1…</translation>
    </message>
    <message>
        <source>Which column of %1?</source>
        <translation>使用 %1 的哪一列？</translation>
    </message>
    <message>
        <source>Open a CSV file: every value of a column is an input, and all numbers are counted over them.</source>
        <translation>打开 CSV 文件：一列中的每个值都是一个输入，所有数字都按这些值统计。</translation>
    </message>
    <message>
        <source>%1, column %2: %3 values from %4 to %5, mean %6, standard deviation %7</source>
        <translation>%1，列 %2：%3 个值，从 %4 到 %5，均值 %6，标准差 %7</translation>
    </message>
    <message>
        <source>%1, %2 values: choose the file again to use its values. Until then its histogram stands for them, and the numbers are approximate.</source>
        <translation>%1，%2 个值：请重新选择该文件以使用其中的值。在此之前以其直方图代替，各数字为近似值。</translation>
    </message>
    <message>
        <source>Open data…</source>
        <translation>打开数据…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Or drop a .csv, .tsv or .txt file anywhere on the window.</source>
        <translation>也可将 .csv、.tsv 或 .txt 文件拖放到窗口任意位置。</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>正在读取</translation>
    </message>
    <message>
        <source>%1 Until then the inputs are %2.</source>
        <comment>%1 is a sentence</comment>
        <translation>%1在此之前，输入仍为 %2。</translation>
    </message>
</context>
<context>
    <name>actiscope::ui::DifferenceSection</name>
    <message>
        <source>Show panel</source>
        <translation>显示图</translation>
    </message>
    <message>
        <source>Hide panel</source>
        <translation>隐藏图</translation>
    </message>
    <message>
        <source>No curve</source>
        <translation>无曲线</translation>
    </message>
    <message>
        <source>Choose the curve g that the selected one is compared with.</source>
        <translation>请选择与选中曲线比较的曲线 g。</translation>
    </message>
    <message>
        <source>Select another curve than the one it is compared with.</source>
        <translation>请选中作为比较基准的曲线以外的另一条曲线。</translation>
    </message>
    <message>
        <source>Difference f − g</source>
        <translation>差值 f − g</translation>
    </message>
    <message>
        <source>Curve g to compare with</source>
        <translation>要比较的曲线 g</translation>
    </message>
    <message>
        <source>The curve g to compare with</source>
        <translation>要比较的曲线 g</translation>
    </message>
    <message>
        <source>Panel of differences</source>
        <translation>差值图</translation>
    </message>
    <message>
        <source>At the cursor</source>
        <translation>游标处</translation>
    </message>
    <message>
        <source>Greatest in view</source>
        <translation>视图内最大</translation>
    </message>
    <message>
        <source>at x</source>
        <translation>位于 x</translation>
    </message>
    <message>
        <source>Of the slopes</source>
        <translation>斜率之差</translation>
    </message>
    <message>
        <source>Choose reference</source>
        <translation>选择比较基准</translation>
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
    <message>
        <source>Show scene</source>
        <translation>显示场景</translation>
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
        <source>Export Figure</source>
        <translation>导出图形</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Lines and colours</source>
        <translation>线条与颜色</translation>
    </message>
    <message>
        <source>Inset</source>
        <translation>局部放大</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>图注</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>To the clipboard, as a picture and as a drawing (Ctrl+Shift+C)</source>
        <translation>以图片和矢量图复制到剪贴板 (Ctrl+Shift+C)</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Copy the figure</source>
        <translation>复制图形</translation>
    </message>
    <message>
        <source>session</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>actiscope::ui::ExportProgressDialog</name>
    <message>
        <source>Export Figure</source>
        <translation>导出图</translation>
    </message>
    <message>
        <source>Cancelling …</source>
        <translation>正在取消…</translation>
    </message>
    <message>
        <source>Writing %1 …</source>
        <translation>正在写入 %1…</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>导出进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>actiscope::ui::ExportStage</name>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Plus and minus zoom, arrow keys move, 0 shows the whole page.</source>
        <translation>加号、减号缩放，方向键移动，0 显示整页。</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>整页</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>Show the whole page (Ctrl+0)</source>
        <translation>显示整页 (Ctrl+0)</translation>
    </message>
    <message>
        <source>Show it as large as on paper (Ctrl+1)</source>
        <translation>按纸上实际大小显示 (Ctrl+1)</translation>
    </message>
    <message>
        <source>%1 × %2 %3 at %4 %</source>
        <translation>%1 × %2 %3，显示比例 %4 %</translation>
    </message>
</context>
<context>
    <name>actiscope::ui::FormulaField</name>
    <message>
        <source>Edit formula</source>
        <translation>编辑公式</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>公式</translation>
    </message>
    <message>
        <source>A formula of x</source>
        <translation>关于 x 的公式</translation>
    </message>
    <message>
        <source>A formula of x; other names become parameters with sliders. For example: %1</source>
        <translation>关于 x 的公式；其他名称成为带滑块的参数。例如：%1</translation>
    </message>
</context>
<context>
    <name>actiscope::ui::FormulaOffer</name>
    <message>
        <source>With sliders for %1</source>
        <translation>带滑块：%1</translation>
    </message>
    <message>
        <source>Own formula…</source>
        <translation>自定义公式…</translation>
    </message>
    <message>
        <source>A function of x that you write yourself (=)</source>
        <translation>自己书写的关于 x 的函数（=）</translation>
    </message>
    <message>
        <source>Type a formula of x above. Other names become parameters with sliders. For example:</source>
        <translation>在上方输入关于 x 的公式。其他名称成为带滑块的参数。例如：</translation>
    </message>
    <message>
        <source>Add this formula</source>
        <translation>添加此公式</translation>
    </message>
    <message>
        <source>Add it as a curve (Enter)</source>
        <translation>添加为曲线（Enter）</translation>
    </message>
</context>
<context>
    <name>actiscope::ui::HiddenNames</name>
    <message>
        <source>Other hidden curves</source>
        <translation>其他隐藏的曲线</translation>
    </message>
    <message>
        <source>Show %1 again</source>
        <translation>重新显示 %1</translation>
    </message>
    <message>
        <source>Show curve</source>
        <translation>显示曲线</translation>
    </message>
</context>
<context>
    <name>actiscope::ui::InputsHand</name>
    <message>
        <source>Drag to move the inputs, their flanks to stretch them; or scroll</source>
        <translation>拖动以移动输入，拖动两侧以拉伸；也可滚动滚轮</translation>
    </message>
    <message>
        <source>Move inputs</source>
        <translation>移动输入</translation>
    </message>
    <message>
        <source>Stretch inputs</source>
        <translation>拉伸输入</translation>
    </message>
</context>
<context>
    <name>actiscope::ui::InputsPage</name>
    <message>
        <source>Choose inputs</source>
        <translation>选择输入</translation>
    </message>
    <message>
        <source>Inputs from %1</source>
        <translation>来自 %1 的输入</translation>
    </message>
    <message>
        <source>%1 is not the file it was: its contents have changed. The new values are used.</source>
        <translation>%1 已不是原来的文件：内容有变化。将使用新的值。</translation>
    </message>
    <message>
        <source>Cells of %1 that hold no number were left out: %2.</source>
        <translation>已略去 %1 中不是数的单元格：%2。</translation>
    </message>
    <message>
        <source>Inputs of a unit</source>
        <translation>神经元的输入</translation>
    </message>
    <message>
        <source>Choose which values reach the neuron, and see how many of them meet a gradient on each curve and what comes out.</source>
        <translation>选择哪些值到达神经元，查看其中有多少在各条曲线上遇到梯度，以及输出如何。</translation>
    </message>
    <message>
        <source>Use N(0, 1)</source>
        <translation>使用 N(0, 1)</translation>
    </message>
    <message>
        <source>Standard normal inputs, as a layer with normalisation has them</source>
        <translation>标准正态输入，如带归一化的层所接收的</translation>
    </message>
</context>
<context>
    <name>actiscope::ui::KeySheet</name>
    <message>
        <source>Keys and Mouse</source>
        <translation>键盘与鼠标</translation>
    </message>
    <message>
        <source>Search keys</source>
        <translation>搜索按键</translation>
    </message>
    <message>
        <source>No key does that.</source>
        <translation>没有按键对应此操作。</translation>
    </message>
</context>
<context>
    <name>actiscope::ui::Keys</name>
    <message>
        <source>Zoom (on an axis: that axis)</source>
        <translation>缩放（在轴上：仅该轴）</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>滚轮</translation>
    </message>
    <message>
        <source>Zoom along x alone</source>
        <translation>仅沿 x 缩放</translation>
    </message>
    <message>
        <source>Shift + wheel</source>
        <translation>Shift + 滚轮</translation>
    </message>
    <message>
        <source>Zoom along y alone</source>
        <translation>仅沿 y 缩放</translation>
    </message>
    <message>
        <source>Ctrl + wheel</source>
        <translation>Ctrl + 滚轮</translation>
    </message>
    <message>
        <source>Move (on an axis: that axis)</source>
        <translation>移动（在轴上：仅该轴）</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>拖动</translation>
    </message>
    <message>
        <source>Box zoom (on an axis: stretch)</source>
        <translation>框选缩放（在轴上：拉伸）</translation>
    </message>
    <message>
        <source>Ctrl + drag</source>
        <translation>Ctrl + 拖动</translation>
    </message>
    <message>
        <source>Type the range of an axis</source>
        <translation>键入轴的范围</translation>
    </message>
    <message>
        <source>Click its numbers</source>
        <translation>点击轴上的数字</translation>
    </message>
    <message>
        <source>Select a curve, or pin the cursor</source>
        <translation>选择曲线，或固定游标</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>点击</translation>
    </message>
    <message>
        <source>Show one curve only, or fit</source>
        <translation>只显示一条曲线，或适应曲线</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>双击</translation>
    </message>
    <message>
        <source>Previous, next view</source>
        <translation>上一个、下一个视图</translation>
    </message>
    <message>
        <source>Side buttons</source>
        <translation>侧键</translation>
    </message>
    <message>
        <source>Heights of two panels</source>
        <translation>两个图的高度</translation>
    </message>
    <message>
        <source>Drag between them</source>
        <translation>在两图之间拖动</translation>
    </message>
    <message>
        <source>All of this as a menu</source>
        <translation>以上操作的菜单</translation>
    </message>
    <message>
        <source>Right button</source>
        <translation>右键</translation>
    </message>
    <message>
        <source>Select the next curve</source>
        <translation>选择下一条曲线</translation>
    </message>
    <message>
        <source>Select the first, the last</source>
        <translation>选择第一条、最后一条</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Home、End</translation>
    </message>
    <message>
        <source>Move the curve</source>
        <translation>移动曲线</translation>
    </message>
    <message>
        <source>Show or hide it</source>
        <translation>显示或隐藏</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>Show it alone</source>
        <translation>单独显示</translation>
    </message>
    <message>
        <source>Enter, double click</source>
        <translation>回车、双击</translation>
    </message>
    <message>
        <source>Rename it</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>From the search to what it found</source>
        <translation>从搜索框到搜索结果</translation>
    </message>
    <message>
        <source>One step</source>
        <translation>一步</translation>
    </message>
    <message>
        <source>Arrows, wheel</source>
        <translation>方向键、滚轮</translation>
    </message>
    <message>
        <source>A tenth of a step</source>
        <translation>十分之一步</translation>
    </message>
    <message>
        <source>+ Shift</source>
        <translation>+ Shift</translation>
    </message>
    <message>
        <source>Ten steps</source>
        <translation>十步</translation>
    </message>
    <message>
        <source>+ Ctrl</source>
        <translation>+ Ctrl</translation>
    </message>
    <message>
        <source>Next marked value</source>
        <translation>下一个标记值</translation>
    </message>
    <message>
        <source>PgUp, PgDown</source>
        <translation>PgUp、PgDown</translation>
    </message>
    <message>
        <source>Lowest, highest value</source>
        <translation>最小值、最大值</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation>恢复默认值</translation>
    </message>
    <message>
        <source>Del, double click</source>
        <translation>Del、双击</translation>
    </message>
    <message>
        <source>Cancel a drag</source>
        <translation>取消拖动</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Start, leave</source>
        <translation>开始、退出</translation>
    </message>
    <message>
        <source>F5, Esc</source>
        <translation>F5、Esc</translation>
    </message>
    <message>
        <source>Hide or show f, f ′, f ″</source>
        <translation>遮住或显示 f、f ′、f ″</translation>
    </message>
    <message>
        <source>Hide or show regions, names</source>
        <translation>遮住或显示区域、名称</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>F10, Alt alone</source>
        <translation>F10、单按 Alt</translation>
    </message>
    <message>
        <source>Next, previous control</source>
        <translation>下一个、上一个控件</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab、Shift+Tab</translation>
    </message>
    <message>
        <source>Hide a panel</source>
        <translation>隐藏图</translation>
    </message>
    <message>
        <source>× beside its title</source>
        <translation>标题旁的 ×</translation>
    </message>
    <message>
        <source>Two fingers</source>
        <translation>双指</translation>
    </message>
    <message>
        <source>Shift + click</source>
        <translation>Shift + 点击</translation>
    </message>
    <message>
        <source>Move a pinned cursor</source>
        <translation>移动固定的游标</translation>
    </message>
    <message>
        <source>Drag its line</source>
        <translation>拖动游标线</translation>
    </message>
    <message>
        <source>Click its name</source>
        <translation>点击其名称</translation>
    </message>
    <message>
        <source>Move the inputs</source>
        <translation>移动输入分布</translation>
    </message>
    <message>
        <source>Drag their middle</source>
        <translation>拖动中部</translation>
    </message>
    <message>
        <source>Stretch the inputs</source>
        <translation>拉伸输入分布</translation>
    </message>
    <message>
        <source>Drag a flank, wheel</source>
        <translation>拖动两侧、滚轮</translation>
    </message>
    <message>
        <source>+ Alt</source>
        <translation>+ Alt</translation>
    </message>
    <message>
        <source>Play, pause</source>
        <translation>播放、暂停</translation>
    </message>
    <message>
        <source>Right click on ▶</source>
        <translation>右键点击 ▶</translation>
    </message>
    <message>
        <source>Next, previous scene</source>
        <translation>下一个、上一个场景</translation>
    </message>
    <message>
        <source>PgDown, PgUp</source>
        <translation>PgDown、PgUp</translation>
    </message>
    <message>
        <source>Hide or show f − g, ULP</source>
        <translation>隐藏、显示 f − g、ULP</translation>
    </message>
    <message>
        <source>Zoom, move by touch</source>
        <translation>触摸缩放、移动</translation>
    </message>
    <message>
        <source>Second cursor</source>
        <translation>第二游标</translation>
    </message>
    <message>
        <source>Hide, show a curve</source>
        <translation>隐藏、显示曲线</translation>
    </message>
    <message>
        <source>Select a lane&apos;s curve</source>
        <translation>选择区域条的曲线</translation>
    </message>
    <message>
        <source>No snapping</source>
        <translation>不吸附</translation>
    </message>
    <message>
        <source>How it plays</source>
        <translation>播放方式</translation>
    </message>
    <message>
        <source>Play the first slider</source>
        <translation>播放第一个滑块</translation>
    </message>
    <message>
        <source>Move a note, its arrow</source>
        <translation>移动注释、箭头</translation>
    </message>
    <message>
        <source>Drag the text, the tip</source>
        <translation>拖动文字、箭头尖</translation>
    </message>
    <message>
        <source>Edit a note</source>
        <translation>编辑注释</translation>
    </message>
</context>
<context>
    <name>actiscope::ui::LanesFrame</name>
    <message>
        <source>Resize panels</source>
        <translation>调整图高度</translation>
    </message>
    <message>
        <source>Order: as the list, by name, by family, by dead share</source>
        <translation>顺序：按列表、名称、类别或死区占比</translation>
    </message>
</context>
<context>
    <name>actiscope::ui::LawSection</name>
    <message>
        <source>Change inputs</source>
        <translation>改变输入</translation>
    </message>
    <message>
        <source>Reset inputs</source>
        <translation>重置输入</translation>
    </message>
    <message>
        <source>μ must be finite.</source>
        <translation>μ 必须是有限的数。</translation>
    </message>
    <message>
        <source>σ must be more than 0 and finite.</source>
        <translation>σ 必须大于 0 且有限。</translation>
    </message>
    <message>
        <source>The low end must be below the high one.</source>
        <translation>下限必须小于上限。</translation>
    </message>
    <message>
        <source>The high end must be above the low one.</source>
        <translation>上限必须大于下限。</translation>
    </message>
    <message>
        <source>Choose inputs</source>
        <translation>选择输入</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>正态</translation>
    </message>
    <message>
        <source>Uniform</source>
        <translation>均匀</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>No inputs</source>
        <translation>没有输入</translation>
    </message>
    <message>
        <source>A normal law with mean μ and standard deviation σ</source>
        <translation>均值为 μ、标准差为 σ 的正态分布</translation>
    </message>
    <message>
        <source>All values between two ends are as likely</source>
        <translation>两端之间的所有值可能性相同</translation>
    </message>
    <message>
        <source>A column of a CSV file</source>
        <translation>CSV 文件的一列</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>均值</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>标准差</translation>
    </message>
    <message>
        <source>Low end</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>High end</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Return to %1</source>
        <translation>恢复为 %1</translation>
    </message>
    <message>
        <source>Both ends must be finite.</source>
        <translation>两端必须是有限数。</translation>
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
    <message>
        <source>D&amp;ifference f − g</source>
        <translation>差 f − g(&amp;I)</translation>
    </message>
    <message>
        <source>Curve &amp;Names</source>
        <translation>曲线名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous View</source>
        <translation>上一个视图(&amp;P)</translation>
    </message>
    <message>
        <source>N&amp;ext View</source>
        <translation>下一个视图(&amp;E)</translation>
    </message>
    <message>
        <source>E&amp;qual Aspect</source>
        <translation>等比例(&amp;Q)</translation>
    </message>
    <message>
        <source>L&amp;ogarithmic |f′|</source>
        <translation>对数 |f′|(&amp;O)</translation>
    </message>
    <message>
        <source>Add This View as a &amp;Scene…</source>
        <translation>将此视图添加为场景(&amp;S)…</translation>
    </message>
    <message>
        <source>Next Scene</source>
        <translation>下一个场景</translation>
    </message>
    <message>
        <source>Previous Scene</source>
        <translation>上一个场景</translation>
    </message>
    <message>
        <source>S&amp;mall Multiples</source>
        <translation>小图矩阵(&amp;M)</translation>
    </message>
    <message>
        <source>As the &amp;List</source>
        <translation>按列表顺序(&amp;L)</translation>
    </message>
    <message>
        <source>By &amp;Name</source>
        <translation>按名称(&amp;N)</translation>
    </message>
    <message>
        <source>By &amp;Family</source>
        <translation>按类别(&amp;F)</translation>
    </message>
    <message>
        <source>By &amp;Dead Share</source>
        <translation>按死区占比(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Play Slider</source>
        <translation>播放滑块(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Class Mode</source>
        <translation>课堂模式(&amp;C)</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>全屏(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Adjust</source>
        <translation>调节(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Inputs</source>
        <translation>输入(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>读数(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Precision</source>
        <translation>精度(&amp;P)</translation>
    </message>
    <message>
        <source>Order of Lanes and &amp;Cells</source>
        <translation>区域条与小图的顺序(&amp;C)</translation>
    </message>
    <message>
        <source>T&amp;ools</source>
        <translation>工具(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Own Formula…</source>
        <translation>自定义公式(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Copy Figure</source>
        <translation>复制图形(&amp;C)</translation>
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
    <message>
        <source>Small multiples</source>
        <translation>小图矩阵</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>叠加</translation>
    </message>
    <message>
        <source>Order of lanes and cells</source>
        <translation>区域条与小图的顺序</translation>
    </message>
    <message>
        <source>No slider stands in the strip: choose one with the three dots at its right end.</source>
        <translation>滑块条中没有滑块：请用右端的三点菜单选择一个。</translation>
    </message>
    <message>
        <source>Copied the figure.</source>
        <translation>已复制图形。</translation>
    </message>
    <message>
        <source>Exported as %1 files, from %2 on.</source>
        <translation>已导出为 %1 个文件，从 %2 起。</translation>
    </message>
</context>
<context>
    <name>actiscope::ui::Navigation</name>
    <message>
        <source>Solo</source>
        <translation>单独显示</translation>
    </message>
    <message>
        <source>Scroll to zoom, drag to move, Ctrl + drag to stretch, click to type the range</source>
        <translation>滚动缩放，拖动移动，Ctrl + 拖动拉伸，点击以键入范围</translation>
    </message>
    <message>
        <source>Resize panels</source>
        <translation>调整图的高度</translation>
    </message>
    <message>
        <source>Hide curve</source>
        <translation>隐藏曲线</translation>
    </message>
    <message>
        <source>%1
Click: hide. Double click: show all again</source>
        <translation>%1
单击：隐藏。双击：重新显示全部</translation>
    </message>
    <message>
        <source>%1
Click: hide. Double click: show it alone</source>
        <translation>%1
单击：隐藏。双击：单独显示</translation>
    </message>
</context>
<context>
    <name>actiscope::ui::NotableSection</name>
    <message>
        <source>Mark notable points</source>
        <translation>标出特征点</translation>
    </message>
    <message>
        <source>Hide notable points</source>
        <translation>隐藏特征点</translation>
    </message>
    <message>
        <source>None in view.</source>
        <translation>视图内没有特征点。</translation>
    </message>
    <message>
        <source>Select a curve to see its roots, extrema, kinks and more.</source>
        <translation>选择一条曲线以查看其零点、极值点、折点等。</translation>
    </message>
    <message>
        <source>Notable points in view</source>
        <translation>视图内的特征点</translation>
    </message>
    <message>
        <source>Mark them in the plots</source>
        <translation>在图中标出特征点</translation>
    </message>
    <message>
        <source>N and Shift+N in the plots go from one to the next</source>
        <translation>在图中按 N 与 Shift+N 可逐个跳转</translation>
    </message>
    <message>
        <source>Notable points</source>
        <translation>特征点</translation>
    </message>
</context>
<context>
    <name>actiscope::ui::NoteEditor</name>
    <message>
        <source>Text of the note</source>
        <translation>注释文字</translation>
    </message>
    <message>
        <source>Note; $x^2$ sets mathematics</source>
        <translation>注释；$x^2$ 排为数学公式</translation>
    </message>
</context>
<context>
    <name>actiscope::ui::NotesHand</name>
    <message>
        <source>Drag to move, double-click to edit</source>
        <translation>拖动以移动，双击以编辑</translation>
    </message>
    <message>
        <source>Move note</source>
        <translation>移动注释</translation>
    </message>
    <message>
        <source>Move arrow</source>
        <translation>移动箭头</translation>
    </message>
    <message>
        <source>Add arrow</source>
        <translation>添加箭头</translation>
    </message>
    <message>
        <source>Remove arrow</source>
        <translation>移除箭头</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>添加注释</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>编辑注释</translation>
    </message>
    <message>
        <source>Remove note</source>
        <translation>移除注释</translation>
    </message>
    <message>
        <source>Edit Note</source>
        <translation>编辑注释</translation>
    </message>
    <message>
        <source>Add Arrow</source>
        <translation>添加箭头</translation>
    </message>
    <message>
        <source>Remove Arrow</source>
        <translation>移除箭头</translation>
    </message>
    <message>
        <source>Delete Note</source>
        <translation>删除注释</translation>
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
    <name>actiscope::ui::NumberTable</name>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Copy Value</source>
        <translation>复制值</translation>
    </message>
    <message>
        <source>Copy Row</source>
        <translation>复制行</translation>
    </message>
    <message>
        <source>Copy Table</source>
        <translation>复制表格</translation>
    </message>
</context>
<context>
    <name>actiscope::ui::OutcomeSection</name>
    <message>
        <source>n must be a whole number from 1 up.</source>
        <translation>n 必须是不小于 1 的整数。</translation>
    </message>
    <message>
        <source>Change number of inputs</source>
        <translation>改变输入个数</translation>
    </message>
    <message>
        <source>Select a curve to see what becomes of its inputs</source>
        <translation>选择一条曲线以查看其输入的变换结果</translation>
    </message>
    <message>
        <source>Mean of the output, E[f]</source>
        <translation>输出的均值 E[f]</translation>
    </message>
    <message>
        <source>Variance, Var[f]</source>
        <translation>方差 Var[f]</translation>
    </message>
    <message>
        <source>Mean slope, E[f′]</source>
        <translation>平均斜率 E[f′]</translation>
    </message>
    <message>
        <source>Mean squared slope, E[f′²]</source>
        <translation>斜率平方的均值 E[f′²]</translation>
    </message>
    <message>
        <source>A unit is dead on n such inputs when every one meets a zero gradient:</source>
        <translation>若 n 个这样的输入全都遇到零梯度，神经元即“死亡”：</translation>
    </message>
    <message>
        <source>Number of inputs n</source>
        <translation>输入个数 n</translation>
    </message>
    <message>
        <source>How many independent inputs a unit sees</source>
        <translation>一个神经元接收的独立输入个数</translation>
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
    <name>actiscope::ui::PanelDivider</name>
    <message>
        <source>Height of the panels</source>
        <translation>图的高度</translation>
    </message>
    <message>
        <source>Drag: heights of the panels. Double click: the usual heights</source>
        <translation>拖动：调整图的高度。双击：恢复默认高度</translation>
    </message>
</context>
<context>
    <name>actiscope::ui::PanelFrame</name>
    <message>
        <source>Hide this panel</source>
        <translation>隐藏此图</translation>
    </message>
    <message>
        <source>Resize panels</source>
        <translation>调整图的高度</translation>
    </message>
    <message>
        <source>Hide panel</source>
        <translation>隐藏图</translation>
    </message>
    <message>
        <source>Hide this panel; the button at the top right brings it back</source>
        <translation>隐藏此图；右上角的按钮可恢复显示</translation>
    </message>
    <message>
        <source>Which panels are shown, and how</source>
        <translation>显示哪些图，以及如何显示</translation>
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
    <name>actiscope::ui::PinnedSliders</name>
    <message>
        <source>Mean μ</source>
        <translation>均值 μ</translation>
    </message>
    <message>
        <source>Standard deviation σ</source>
        <translation>标准差 σ</translation>
    </message>
    <message>
        <source>Low end of the inputs</source>
        <translation>输入下端</translation>
    </message>
    <message>
        <source>High end of the inputs</source>
        <translation>输入上端</translation>
    </message>
</context>
<context>
    <name>actiscope::ui::PlayButton</name>
    <message>
        <source>Pause %1</source>
        <translation>暂停 %1</translation>
    </message>
    <message>
        <source>Play %1</source>
        <translation>播放 %1</translation>
    </message>
    <message>
        <source>Down opens speed, direction and pauses</source>
        <translation>按向下键打开速度、方向与暂停选项</translation>
    </message>
    <message>
        <source>%1 (Space)
Right click: speed, direction, pauses</source>
        <translation>%1（空格）
右键：速度、方向、暂停</translation>
    </message>
</context>
<context>
    <name>actiscope::ui::Player</name>
    <message>
        <source>Once</source>
        <translation>一次</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>循环</translation>
    </message>
    <message>
        <source>Back and Forth</source>
        <translation>往复</translation>
    </message>
    <message>
        <source>%1× Speed</source>
        <translation>%1× 速度</translation>
    </message>
    <message>
        <source>Pause at Stops</source>
        <translation>在标记值处暂停</translation>
    </message>
</context>
<context>
    <name>actiscope::ui::PlotArea</name>
    <message>
        <source>Plots</source>
        <translation>图</translation>
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
        <source>Copy Values at x = %1</source>
        <translation>复制 x = %1 处的值</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Zoom to Box</source>
        <translation>框选缩放</translation>
    </message>
    <message>
        <source>Add Note Here</source>
        <translation>在此处添加注释</translation>
    </message>
    <message>
        <source>Copy Figure</source>
        <translation>复制图形</translation>
    </message>
</context>
<context>
    <name>actiscope::ui::PlotHints</name>
    <message>
        <source>Add an activation from the list on the left, or press Ctrl+K; for a formula of your own press =</source>
        <translation>从左侧列表添加激活函数，或按 Ctrl+K；输入自定义公式请按 =</translation>
    </message>
    <message>
        <source>Drag a box to zoom to it; Esc cancels</source>
        <translation>拖出一个方框放大；Esc 取消</translation>
    </message>
    <message>
        <source>All curves are hidden: click an eye in the list on the left, or select a row there and press Space</source>
        <translation>所有曲线都已隐藏：点击左侧列表中的眼睛图标，或选中一行后按空格键</translation>
    </message>
    <message>
        <source>No curves: leave with Esc and add one</source>
        <translation>没有曲线：按 Esc 退出后添加</translation>
    </message>
    <message>
        <source>All curves are hidden: click a name above to show its curve</source>
        <translation>所有曲线均已隐藏：点击上方名称即可显示</translation>
    </message>
    <message>
        <source>All curves are hidden: leave with Esc and show one in the list</source>
        <translation>所有曲线均已隐藏：按 Esc 退出后在列表中显示</translation>
    </message>
</context>
<context>
    <name>actiscope::ui::PlotKeys</name>
    <message>
        <source>Move the view; pinned: cursor, curve</source>
        <translation>移动视图；游标固定时：移动游标、换曲线</translation>
    </message>
    <message>
        <source>The same in small steps</source>
        <translation>同上，小步</translation>
    </message>
    <message>
        <source>The same in large steps</source>
        <translation>同上，大步</translation>
    </message>
    <message>
        <source>Pin the cursor at the pointer</source>
        <translation>将游标固定在指针处</translation>
    </message>
    <message>
        <source>Cursor to the next notable point</source>
        <translation>游标到下一个特征点</translation>
    </message>
    <message>
        <source>Cancel a drag, unpin the cursor</source>
        <translation>取消拖动，取消固定游标</translation>
    </message>
    <message>
        <source>Zoom in, out</source>
        <translation>放大、缩小</translation>
    </message>
    <message>
        <source>Zoom along x</source>
        <translation>沿 x 缩放</translation>
    </message>
    <message>
        <source>Zoom along y</source>
        <translation>沿 y 缩放</translation>
    </message>
    <message>
        <source>Fit to the curves</source>
        <translation>适应曲线</translation>
    </message>
    <message>
        <source>Box zoom with the next drag</source>
        <translation>下一次拖动为框选缩放</translation>
    </message>
    <message>
        <source>Type the range of y</source>
        <translation>键入 y 的范围</translation>
    </message>
    <message>
        <source>Type the range of x</source>
        <translation>键入 x 的范围</translation>
    </message>
    <message>
        <source>Choose the panel for keys</source>
        <translation>选择按键作用的图</translation>
    </message>
    <message>
        <source>Make it taller, shorter</source>
        <translation>调高、调低此图</translation>
    </message>
    <message>
        <source>Usual heights of panels</source>
        <translation>各图恢复默认高度</translation>
    </message>
    <message>
        <source>Write a note there</source>
        <translation>在该处写注释</translation>
    </message>
    <message>
        <source>Choose the next note, its arrow</source>
        <translation>选择下一条注释、其箭头</translation>
    </message>
</context>
<context>
    <name>actiscope::ui::PrecisionPage</name>
    <message>
        <source>Number format</source>
        <translation>数值格式</translation>
    </message>
    <message>
        <source>How the format computes</source>
        <translation>格式的计算方式</translation>
    </message>
    <message>
        <source>Precision lens</source>
        <translation>精度透镜</translation>
    </message>
    <message>
        <source>Roundoff panel</source>
        <translation>舍入误差图</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>位数</translation>
    </message>
    <message>
        <source>1 + %1 + %2</source>
        <comment>sign + exponent + fraction</comment>
        <translation>1 + %1 + %2</translation>
    </message>
    <message>
        <source>Sign, exponent and fraction</source>
        <translation>符号、指数与尾数</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>最大值</translation>
    </message>
    <message>
        <source>What is larger becomes infinite.</source>
        <translation>更大的数变为无穷。</translation>
    </message>
    <message>
        <source>The format has no infinities: what is larger becomes NaN.</source>
        <translation>该格式没有无穷：更大的数变为 NaN。</translation>
    </message>
    <message>
        <source>Smallest normal</source>
        <translation>最小正规数</translation>
    </message>
    <message>
        <source>Below it, digits are lost one by one.</source>
        <translation>小于它时，有效数字逐位丢失。</translation>
    </message>
    <message>
        <source>Smallest</source>
        <translation>最小正数</translation>
    </message>
    <message>
        <source>Half of it and what is smaller becomes 0.</source>
        <translation>不超过它一半的数变为 0。</translation>
    </message>
    <message>
        <source>Epsilon</source>
        <translation>机器 ε</translation>
    </message>
    <message>
        <source>From 1 to the next number; one ULP of 1</source>
        <translation>1 到下一个数的距离；即 1 处的一个 ULP</translation>
    </message>
    <message>
        <source>Defined in</source>
        <translation>定义于</translation>
    </message>
    <message>
        <source>Select a curve to see what the format makes of it.</source>
        <translation>选择一条曲线以查看该格式的计算结果。</translation>
    </message>
    <message>
        <source>f(x), exact, rounded once</source>
        <translation>f(x)，精确计算，仅舍入一次</translation>
    </message>
    <message>
        <source>In view</source>
        <translation>视图内</translation>
    </message>
    <message>
        <source>no number of the format</source>
        <translation>没有该格式的数</translation>
    </message>
    <message>
        <source>Worst error</source>
        <translation>最大误差</translation>
    </message>
    <message>
        <source>%1 ULP at x = %2</source>
        <translation>%1 ULP，在 x = %2 处</translation>
    </message>
    <message>
        <source>The greatest finite error in view. Computed is %1, exact is %2.</source>
        <translation>视图内最大的有限误差。计算值为 %1，精确值为 %2。</translation>
    </message>
    <message>
        <source>The selected curve as a number format computes it, in steps over the curve, and its error in units of the last place (ULP).</source>
        <translation>以某种数值格式计算选中的曲线：结果以阶梯线叠加在曲线上，误差以末位单位（ULP）计。</translation>
    </message>
    <message>
        <source>Textbook formula</source>
        <translation>教科书公式</translation>
    </message>
    <message>
        <source>Every operation of the formula below is rounded to the format</source>
        <translation>下面公式的每一步运算都舍入到该格式</translation>
    </message>
    <message>
        <source>Exact, rounded once</source>
        <translation>精确，仅舍入一次</translation>
    </message>
    <message>
        <source>Input and result are rounded, all between is exact: the best that the format can do</source>
        <translation>只舍入输入与结果，中间全部精确：该格式所能达到的最佳结果</translation>
    </message>
    <message>
        <source>Show on the selected curve</source>
        <translation>在选中的曲线上显示</translation>
    </message>
    <message>
        <source>Panel of errors</source>
        <translation>误差图</translation>
    </message>
    <message>
        <source>Number format %1</source>
        <translation>数值格式 %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Every result in view is exact.</source>
        <translation>视图内的结果全部精确。</translation>
    </message>
    <message>
        <source>%1, over the range in view</source>
        <translation>%1，在视图范围内</translation>
    </message>
    <message>
        <source>Compared with the same formula in double precision, which may have lost digits itself.</source>
        <translation>以双精度的同一公式为基准；基准本身也可能已损失位数。</translation>
    </message>
</context>
<context>
    <name>actiscope::ui::PresetBar</name>
    <message>
        <source>There is a preset of this name already: %1. Replace it?</source>
        <translation>已有同名预设：%1。要替换吗？</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>The preset was not saved. %1</source>
        <translation>预设未保存。%1</translation>
    </message>
    <message>
        <source>&amp;Preset</source>
        <translation>预设(&amp;P)</translation>
    </message>
    <message>
        <source>As set below</source>
        <translation>按下面的设置</translation>
    </message>
    <message>
        <source>Save, rename or delete presets</source>
        <translation>保存、重命名或删除预设</translation>
    </message>
    <message>
        <source>&amp;Save as Preset…</source>
        <translation>存为预设(&amp;S)…</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>重命名(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>Save as Preset</source>
        <translation>存为预设</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>预设名称</translation>
    </message>
    <message>
        <source>Rename Preset</source>
        <translation>重命名预设</translation>
    </message>
    <message>
        <source>The preset was not saved: it needs a name that none of the built-in ones has.</source>
        <translation>预设没有保存：需要一个与内置预设不同的名称。</translation>
    </message>
    <message>
        <source>The preset was not renamed: it needs a name that no other one has.</source>
        <translation>预设没有重命名：需要一个与其他预设不同的名称。</translation>
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
        <source>On a logarithmic axis both ends must be above 0.</source>
        <translation>对数轴的两端都必须大于 0。</translation>
    </message>
    <message>
        <source>The two ends are too close to each other.</source>
        <translation>两端过于接近。</translation>
    </message>
    <message>
        <source>The range must be between 1e-11 of its place and 1e200 wide.</source>
        <translation>范围的宽度必须介于其位置的 1e-11 与 1e200 之间。</translation>
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
    <name>actiscope::ui::ReadPage</name>
    <message>
        <source>No curve selected</source>
        <translation>未选择曲线</translation>
    </message>
</context>
<context>
    <name>actiscope::ui::ReadingRow</name>
    <message>
        <source>%1
Click to copy</source>
        <translation>%1
点击以复制</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>actiscope::ui::SceneDialog</name>
    <message>
        <source>Rename scene</source>
        <translation>重命名场景</translation>
    </message>
    <message>
        <source>Replace scene</source>
        <translation>替换场景</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>场景</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>显示(&amp;S)</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>重命名(&amp;N)</translation>
    </message>
    <message>
        <source>Replace by &amp;This View</source>
        <translation>替换为此视图(&amp;T)</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation>下移(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+↑</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+↓</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Move scene</source>
        <translation>移动场景</translation>
    </message>
    <message>
        <source>Remove scene</source>
        <translation>移除场景</translation>
    </message>
</context>
<context>
    <name>actiscope::ui::SceneMenu</name>
    <message>
        <source>&amp;Scenes</source>
        <translation>场景(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Add This View…</source>
        <translation>添加此视图(&amp;A)…</translation>
    </message>
    <message>
        <source>A&amp;rrange…</source>
        <translation>整理(&amp;R)…</translation>
    </message>
    <message>
        <source>Add This View</source>
        <translation>添加此视图</translation>
    </message>
    <message>
        <source>Name of the scene</source>
        <translation>场景的名称</translation>
    </message>
    <message>
        <source>Add scene</source>
        <translation>添加场景</translation>
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
    <message>
        <source>Own formula</source>
        <translation>自定义公式</translation>
    </message>
</context>
<context>
    <name>actiscope::ui::StatisticsModel</name>
    <message>
        <source>Curve</source>
        <translation>曲线</translation>
    </message>
    <message>
        <source>Zero</source>
        <translation>零梯度</translation>
    </message>
    <message>
        <source>Sat.</source>
        <translation>饱和</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>活跃</translation>
    </message>
    <message>
        <source>E[f]</source>
        <translation>E[f]</translation>
    </message>
    <message>
        <source>Var[f]</source>
        <translation>Var[f]</translation>
    </message>
    <message>
        <source>E[f′²]</source>
        <translation>E[f′²]</translation>
    </message>
    <message>
        <source>Sort by name</source>
        <translation>按名称排序</translation>
    </message>
    <message>
        <source>Inputs that meet a zero gradient, in %</source>
        <translation>遇到零梯度的输入所占比例（%）</translation>
    </message>
    <message>
        <source>Inputs that fall where the curve is saturated, in %</source>
        <translation>落在曲线饱和区的输入所占比例（%）</translation>
    </message>
    <message>
        <source>Inputs that meet a gradient of at least ε, in %</source>
        <translation>遇到不小于 ε 的梯度的输入所占比例（%）</translation>
    </message>
    <message>
        <source>Mean of the output</source>
        <translation>输出的均值</translation>
    </message>
    <message>
        <source>Variance of the output</source>
        <translation>输出的方差</translation>
    </message>
    <message>
        <source>Mean of the squared slope: what is left of a gradient&apos;s variance</source>
        <translation>斜率平方的均值：梯度的方差经此保留的比例</translation>
    </message>
    <message>
        <source>E[f′]</source>
        <translation>E[f′]</translation>
    </message>
    <message>
        <source>Mean slope</source>
        <translation>平均斜率</translation>
    </message>
</context>
<context>
    <name>actiscope::ui::StatisticsTable</name>
    <message>
        <source>All shown curves, shares in %</source>
        <translation>所有已显示的曲线，占比（%）</translation>
    </message>
    <message>
        <source>All shown curves</source>
        <translation>所有已显示的曲线</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>复制表格</translation>
    </message>
    <message>
        <source>Every number with all its digits, with tabs between</source>
        <translation>所有数都保留全部数字，以制表符分隔</translation>
    </message>
    <message>
        <source>Shares in %</source>
        <translation>占比（%）</translation>
    </message>
    <message>
        <source>Shares of the inputs by region</source>
        <translation>输入在各区域的占比</translation>
    </message>
    <message>
        <source>Means and variances of what comes out</source>
        <translation>输出的均值与方差</translation>
    </message>
    <message>
        <source>Inputs on all shown curves</source>
        <translation>所有已显示曲线上的输入</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Slopes</source>
        <translation>斜率</translation>
    </message>
    <message>
        <source>Means of the slope and of its square</source>
        <translation>斜率及其平方的均值</translation>
    </message>
</context>
<context>
    <name>actiscope::ui::TableSection</name>
    <message>
        <source>The table holds at most %1 rows.</source>
        <translation>表格最多容纳 %1 行。</translation>
    </message>
    <message>
        <source>Add to table</source>
        <translation>添加到表格</translation>
    </message>
    <message>
        <source>Remove from table</source>
        <translation>从表格中移除</translation>
    </message>
    <message>
        <source>Table of values</source>
        <translation>数值表</translation>
    </message>
    <message>
        <source>Add x: −1, 0.5 or −3:3:0.5</source>
        <translation>添加 x：−1, 0.5 或 −3:3:0.5</translation>
    </message>
    <message>
        <source>Add x to the table</source>
        <translation>将 x 添加到表格</translation>
    </message>
    <message>
        <source>Numbers, or ranges FROM:TO:STEP; Enter adds them. Del removes selected rows</source>
        <translation>数，或范围 起点:终点:步长；按回车添加，按 Del 移除选中的行</translation>
    </message>
    <message>
        <source>All shown curves</source>
        <translation>所有已显示的曲线</translation>
    </message>
</context>
<context>
    <name>actiscope::ui::TextLanguage</name>
    <message>
        <source>en</source>
        <comment>the code of this language: zh_CN</comment>
        <translation>zh_CN</translation>
    </message>
</context>
<context>
    <name>actiscope::ui::ToolPanel</name>
    <message>
        <source>Adjust</source>
        <translation>调节</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>读数</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>Move alpha, the scale and the parameters of the selected curve</source>
        <translation>调节 Alpha、缩放与选中曲线的参数</translation>
    </message>
    <message>
        <source>Which inputs reach the neuron, and what becomes of them</source>
        <translation>哪些输入到达神经元，以及它们的变换结果</translation>
    </message>
    <message>
        <source>Exact values, notable points, differences</source>
        <translation>精确值、特征点、差值</translation>
    </message>
    <message>
        <source>What float16, bfloat16 and float8 make of the selected curve</source>
        <translation>选中的曲线在 float16、bfloat16 与 float8 下的计算结果</translation>
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
        <source>Export the figure for a paper, a slide or a handout (Ctrl+E)</source>
        <translation>导出图，用于论文、幻灯片或讲义 (Ctrl+E)</translation>
    </message>
</context>
<context>
    <name>actiscope::ui::WorkFiles</name>
    <message>
        <source>Export Under Way</source>
        <translation>正在导出</translation>
    </message>
    <message>
        <source>A figure is still being written. Stop that, so that nothing of it is left?</source>
        <translation>图形仍在写入。要停止并不留下任何内容吗？</translation>
    </message>
    <message>
        <source>Stop and Close</source>
        <translation>停止并关闭</translation>
    </message>
    <message>
        <source>Keep Writing</source>
        <translation>继续写入</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>新建会话</translation>
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
        <source>Nothing was exported. %1</source>
        <translation>没有导出任何内容。%1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Sessions, figures and data (*.actiscope *.png *.svg *.pdf *.tex *.tikz *.csv *.tsv *.txt);;Actiscope sessions (*.actiscope);;Exported figures (*.png *.svg *.pdf *.tex *.tikz);;Numbers (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>会话、图与数据 (*.actiscope *.png *.svg *.pdf *.tex *.tikz *.csv *.tsv *.txt);;Actiscope 会话 (*.actiscope);;导出的图 (*.png *.svg *.pdf *.tex *.tikz);;数值 (*.csv *.tsv *.txt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Nothing was copied. %1</source>
        <translation>没有复制任何内容。%1</translation>
    </message>
</context>
</TS>
