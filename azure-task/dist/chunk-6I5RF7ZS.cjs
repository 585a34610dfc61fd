var r=Object.defineProperty;var b=Object.getOwnPropertyDescriptor;var w=Object.getOwnPropertyNames;var v=Object.prototype.hasOwnProperty;var y=(e,t)=>{for(var n in t)r(e,n,{get:t[n],enumerable:!0})},W=(e,t,n,i)=>{if(t&&typeof t=="object"||typeof t=="function")for(let s of w(t))!v.call(e,s)&&s!==n&&
r(e,s,{get:()=>t[s],enumerable:!(i=b(t,s))||i.enumerable});return e};var F=e=>W(r({},"__esModule",{value:!0}),e);var C={};y(C,{a:()=>p,b:()=>x,c:()=>o,d:()=>m,e:()=>h,f:()=>g});module.exports=F(C);var f=require("node:path");function a(e,t){return e.length>=t.length&&t.every(
(n,i)=>e[i]===n)}function p(e){return a(e,[80,75,3,4])}var l=[".exe",".dll",".sys",".ocx",".scr",".cpl",".mui",".efi",".drv",".com",".ax",".xll",".node",".pyd",
".winmd"],u=[".msi",".msp",".mst",".msm"],c=[".ps1",".psm1",".psd1",".ps1xml",".psc1",".cdxml",".mof"],d=[".appx",".msix",".appxbundle",".msixbundle"];function x(e){
return d.includes((0,f.extname)(e).toLowerCase())}var o=[{extensions:l,title:"a Windows executable"},{extensions:u,title:"a Windows installer"},{extensions:[".c\
ab"],title:"a cabinet"},{extensions:[".cat"],title:"a security catalog"},{extensions:d,title:"a package of a Windows app"}];function m({extension:e}){return o.some(
({extensions:t})=>t.includes(e))}var k=[208,207,17,224,161,177,26,225];function h({extension:e,head:t,appPackage:n}){if($(t,e))return"a Windows executable (PE)";
if(a(t,[...Buffer.from("MSCF\0\0\0\0","latin1")]))return"a cabinet (MSCF)";if(a(t,k))return u.includes(e)?`a Windows installer (${e})`:void 0;if(n!==void 0&&n.kind!==
"none")return n.kind==="bundle"?`a bundle of a Windows app (${e})`:`a package of a Windows app (${e})`;if(e===".cat"&&t[0]===48)return"a security catalog (.cat)";
if(c.includes(e)&&t.length>0)return`a script that Authenticode signs (${e})`}function $(e,t){if(!a(e,[77,90])||e.length<64)return!1;let n=new DataView(e.buffer,
e.byteOffset,e.byteLength).getUint32(60,!0);return n+4>e.length?l.includes(t):a(e.subarray(n),[80,69,0,0])}var U=[["UTF-16 with the higher byte first",[254,255]],
["UTF-32",[255,254,0,0]],["UTF-32",[0,0,254,255]]];function g({extension:e,head:t}){var n;let i=c.includes(e)?(n=U.find(([,s])=>a(t,s)))==null?void 0:n[0]:void 0;
return i===void 0?void 0:`the script is in ${i}, in which osslsigncode can't write its signature`}0&&(module.exports={a,b,c,d,e,f});
