var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{a:()=>g,b:()=>h,c:()=>f,d:()=>w,e:()=>W,f:()=>F});module.exports=__toCommonJS(stdin_exports);var import_node_path=require("node:path");
function i(e,n){return e.length>=n.length&&n.every((t,r)=>e[r]===t)}function g(e){return i(e,[80,75,3,4])}var s=[".exe",".dll",".sys",".ocx",".scr",".cpl",".mui",
".efi",".drv",".com",".ax",".xll",".node",".pyd",".winmd"],o=[".msi",".msp",".mst",".msm"],a=[".ps1",".psm1",".psd1",".ps1xml",".psc1",".cdxml",".mof"],l=[".app\
x",".msix",".appxbundle",".msixbundle"];function h(e){return l.includes((0,import_node_path.extname)(e).toLowerCase())}var f=[{extensions:s,title:"a Windows exe\
cutable"},{extensions:o,title:"a Windows installer"},{extensions:[".cab"],title:"a cabinet"},{extensions:[".cat"],title:"a security catalog"},{extensions:l,title:"\
a package of a Windows app"}];function w({extension:e}){return f.some(({extensions:n})=>n.includes(e))}var d=[208,207,17,224,161,177,26,225];function W({extension:e,
head:n,appPackage:t}){if(x(n,e))return"a Windows executable (PE)";if(i(n,[...Buffer.from("MSCF\0\0\0\0","latin1")]))return"a cabinet (MSCF)";if(i(n,d))return o.
includes(e)?`a Windows installer (${e})`:void 0;if(t!==void 0&&t.kind!=="none")return t.kind==="bundle"?`a bundle of a Windows app (${e})`:`a package of a Windo\
ws app (${e})`;if(e===".cat"&&n[0]===48)return"a security catalog (.cat)";if(a.includes(e)&&n.length>0)return`a script that Authenticode signs (${e})`}function x(e,n){
if(!i(e,[77,90])||e.length<64)return!1;let t=new DataView(e.buffer,e.byteOffset,e.byteLength).getUint32(60,!0);return t+4>e.length?s.includes(n):i(e.subarray(t),
[80,69,0,0])}var p=[["UTF-16 with the higher byte first",[254,255]],["UTF-32",[255,254,0,0]],["UTF-32",[0,0,254,255]]];function F({extension:e,head:n}){var r;let t=a.
includes(e)?(r=p.find(([,c])=>i(n,c)))==null?void 0:r[0]:void 0;return t===void 0?void 0:`the script is in ${t}, in which osslsigncode can't write its signature`}0&&(module.exports={a,b,c,d,e,f});
